EXTERNAL tide(hour)

=== crew
*   [Talk to the mate]
    The mate is {~Anna|Boris|Clara}.
    -> aboard

=== function tide(hour)
{hour > 5:
    ~ return "high water"
}
~ return "low water"
