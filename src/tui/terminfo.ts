/**
 * What blessed is told about the terminal, whichever it is. blessed 0.1.81
 * cannot read the 32-bit entries of ncurses 6.1 and later, and looks for files
 * of its own that a bundle does not have; these few capabilities of
 * xterm-256color are all it needs from us, and every terminal of today has them.
 */
export const TERMINAL = 'xterm-256color'

/** In the shape that blessed's `Tput.readTerminfo` gives. */
export const terminfo = () => ({
  header: {},
  name: TERMINAL,
  names: [TERMINAL],
  desc: 'what all terminals of today have in common',
  dir: '',
  file: '',
  bools: { auto_right_margin: true, back_color_erase: true, eat_newline_glitch: true },
  numbers: { columns: 80, lines: 24, max_colors: 256 },
  strings: {
    enter_ca_mode: '\u001b[?1049h',
    exit_ca_mode: '\u001b[?1049l',
    keypad_xmit: '\u001b[?1h\u001b=',
    keypad_local: '\u001b[?1l\u001b>',
    change_scroll_region: '\u001b[%i%p1%d;%p2%dr',
    cursor_address: '\u001b[%i%p1%d;%p2%dH',
    cursor_invisible: '\u001b[?25l',
    cursor_normal: '\u001b[?25h',
    clear_screen: '\u001b[H\u001b[2J',
  },
})
