=== bulganin_end_kept ===
# chair: bulganin
# ending: kept
# codex: secret-paragraph
{ fate("bulganin", "expelled"):
    You go down with the others, having taken nothing back. In the anniversary year of the Revolution the country learns that its premier, too, was a faction; Nikita Sergeyevich has your office by August, and you a timber trust on a river, with a stove. The real Bulganin climbed out on a phrase, and it kept him nine months. # invented
- else:
    On 2 July you denounce your allies before the activists of the Moscow party. On the 6th, a fortnight late, you and Nikita Sergeyevich do go to Leningrad: 7,226 orders and medals, and he promises cheap and pretty fabrics. {fate("bulganin", "reprimanded"): Nobody in the square knows that the gentleman with the beard is reprimanded.|} # source: VOIT # source: AGAREV # source: TIME57
}
-> DONE

=== bulganin_end_mild ===
# chair: bulganin
# ending: mild
No folder was untied, and nobody was a criminal; there had been rudeness, on several sides, and it is minuted. Khrushchev keeps his post. On the Thursday you all sit down to lunch. Molotov passes you the salt. It is wonderfully restful, and lasts until the autumn, when Nikita Sergeyevich, who never could leave a plate unfinished, begins to have people moved, one at a time and each for his health. # invented
{endangered("bulganin"): You are third, or fourth.|You keep expecting the doctor, and he calls on everybody else.} In history the files were read on the first day, and it went quicker. # invented # source: ZHUKOV-SP
-> DONE

=== bulganin_end_settled ===
# chair: bulganin
# ending: settled
# codex: silence, compromise
Criticism; settled. The delegates are told that it was frank, and go home by the night trains with sausage for their wives. You yourself could hardly have drafted it better. # invented
By October each of the eleven has understood that the other ten remember everything. There are no more lunches. In history Malenkov begged for just such a silence on the 21st, and was not given it; here he has it, and sits in it, and you sit opposite, waiting for someone to begin again. You are both quite sure that it will not be you. # invented # source: VOIT
-> DONE

=== bulganin_end_directory ===
# chair: bulganin
# ending: directory
# codex: compromise, abolition
There is no First Secretary. There are secretaries, of whom Nikita Sergeyevich is one, with cows; {fate("bulganin", "reprimanded"):and there is a premier, whom nobody now can recall having opposed it,|and there is a premier,} and when foreign guests ask whom they are to thank they are pointed, after some discussion, to you. # invented
You had supposed that being first would be like sitting at the head of a table. It is like sitting at the middle of a very long one. Molotov has the precedents, Malenkov the paper, Kaganovich the voice, and inside the year two of the three have come to see you separately, each beginning with how tired you look. History abolished no post; it only filled it more completely. # invented
-> DONE

=== bulganin_end_government ===
# chair: bulganin
# ending: government
{ fate("bulganin", "stays") or fate("bulganin", "raised"):
    It is your government: Malenkov's and yours. There are to be cotton prints, and fewer speeches; Tito is sent a colder telegram at New Year; in Shvernik's rooms the boxes are carried down again to where they came from. At receptions the whole floor turns to you when you enter and then, a second later, to see how Molotov has taken it. # invented
- else:
    It is a government in which your name does not occur. Malenkov sends you the decree himself, nicely typed; he was always sorry that you had got down, as he puts it, at the last halt but one. # invented
}
In history there was no such government. Mikoyan said that he had seen it coming, and that Molotov would have eaten it. # source: MIK # paraphrase
-> DONE

=== bulganin_end_two_authorities ===
# chair: bulganin
# ending: two_authorities
For eight days the Soviet Union has two of everything. The Presidium has dismissed him; the Central Committee has not; each sends telegrams, and the railways, being asked to obey both, run to the timetable. You sign what you are brought. Nobody has ever brought you so much. # invented
It ends in Zhukov's office, standing up. He gives Nikita Sergeyevich the party, you the winter, and himself a seat between. In history no roll is recorded, and it has been held against Bulganin that he did not call one; he might have liked to know what he was spared. # invented # source: SPITSYN
-> DONE

=== bulganin_end_october ===
# chair: bulganin
# ending: kept
# needs: endangered(zhukov)
# codex: zhukov-october
By the autumn the winners are counting each other, and it comes out the same whoever does it: one man whom they have all to thank, and who has the marshals. He is away in a cruiser when it is put to them. He comes home on 26 October 1957, and not one of them is on the airfield to meet him; within three days he is out of everything, for saying about tanks what had saved them all in June. # source: FRUS24 # source: VOIT # plausible
{fate("bulganin", "expelled"): You read of it beside the stove, twice, and are ashamed of the second time.|You are asked for your opinion, and have one. You think of some gravel, and three walks, or four; your hand goes up among the other hands, and it is, you cannot help observing, a very comfortable majority.} # invented
-> DONE

=== bulganin_end_doors ===
# chair: bulganin
# ending: kept
# needs: endangered(bulganin)
# codex: bulganin-1958
You never could count, but you have always been able to tell by the doors: which are held for one, and which are let go. {fate("bulganin", "reprimanded"): Your word had been with those who lost, and everyone at the table has it by him, like a bill that need not be presented yet.|You came over, and were thanked; and there is nobody so easily spared as a man who has been thanked already.} # plausible
{fate("bulganin", "reprimanded"): You have nine months. On 27 March 1958 he becomes premier as well, and you are given the State Bank.|It takes until the spring, as it did in history: on 27 March 1958 he becomes premier as well, and at the State Bank they rise when you come in.} # source: TIME57 # plausible
-> DONE

=== bulganin_end_spared ===
# chair: bulganin
# ending: kept
# needs: not endangered(bulganin) and not fate(bulganin, expelled)
# codex: bulganin-1958
You had come over in time; and it is pleasant to notice, when each of them goes along the table in his mind, that he comes to you and does not slow down. One would like to think that one was needed. You are rather a thing that everybody would be sorry to begin with. So you go on: you cut the ribbons, you inspect the guards of honour. In history Khrushchev was premier himself by 27 March 1958, and Bulganin at the State Bank. You are driven past the building on most mornings, and look up at it, and could not say why. # invented # source: TIME57
-> DONE

=== bulganin_end_gravel ===
# chair: bulganin
# ending: always
# needs: (outcome(mild) or outcome(two_authorities)) and endangered(zhukov)
# codex: zhukov-october
Everyone at the table has by now some reason to wish the marshal a long voyage: those whom he saved, because they must go on thanking him, and those whom he did not. He asks you about it himself, on the old gravel. What is being said of him? You tell him, truthfully, that nothing is; and since you have lived for years on not being mentioned, it seems to you that you might explain to him what it means in his case. But he looks so relieved. # invented
-> DONE

=== bulganin_end_telegrams ===
# chair: bulganin
# ending: two_authorities
# needs: endangered(bulganin)
When it has all become one again somebody must have signed the wrong half. It is nobody's wish. But each of them, going over the week by himself, finds that he was on the whole loyal to both; and there are eight days of telegrams, very clearly typed, to show who was not, and the name at the foot of them is yours. You have thought of having them mislaid. You have been thinking of it since the winter, and the archive, you are told, closes at five. # invented
-> DONE

=== bulganin_end_everybodys ===
# chair: bulganin
# ending: settled
# needs: not endangered(bulganin)
There is this to be said for it, that you are not counted. Any of them, lying awake, can see how well the others would get on without Molotov, or without Nikita Sergeyevich{endangered("mikoyan"):; Mikoyan, who can see it of himself, has taken to coming early|}. You are in everybody's seven. You have been through it with such care as you command, and it appears that a man whom either side might have is the last that either will get rid of. You had intended it, if anything, as politeness. # invented
-> DONE

=== bulganin_end_pillar ===
# chair: bulganin
# ending: government
# needs: fate(bulganin, stays) or fate(bulganin, raised)
{ endangered("molotov"):
    Malenkov remarks to you one day how very punctual Molotov is; and within the week Kaganovich, who does not as a rule remark on things, has remarked on it. You say that he is a pillar. They look at the ceiling. By the winter there are quite enough of them to do without him, and each has called on you about it, alone, after dark. All that is wanted is somebody who would preside; and they had thought, naturally, of you. # invented
- else:
    One would have expected them to begin upon one another, and of a Monday, with the agenda squared, you rather wait for it. But Molotov needs Malenkov's typists, and Malenkov needs Molotov's face; and no smaller number of them seems to add up to a government. It stands as a tent stands when everyone is holding a pole. You would like to put yours down for a moment, merely to see. # invented
}
-> DONE

=== bulganin_end_life ===
# chair: bulganin
# ending: always
# codex: bulganin-1958, bulganin
{ outcome("kept") and fate("bulganin", "reprimanded"):
    It was a reprimand with a warning, and the warning was kept: # invented
- else:
    {outcome("kept") and endangered("bulganin"): From there it goes as the record has it.|This is what the record has instead.} # invented
}
The Presidium dropped Bulganin in September 1958. In November the country was told at last that its premier had been one of them; in December he stood up before another plenum and said so again. The State Bank became an economic council at Stavropol, in the steppe; and a decree made the marshal a colonel-general. By then there was a form for it. He had once filled it in for a hundred and twenty-six thousand others. # source: TIME57 # source: MLECHIN # paraphrase
He was pensioned in 1960, lived on in Moscow without show, and died in 1975. An ambassador had called him "a master at creating an atmosphere of relaxed tension". # source: TIME57
-> DONE

=== bulganin_end_next ===
# chair: bulganin
# ending: always
# codex: zhukov-october, readmissions, october-1964
{ not (outcome("kept") and endangered("zhukov")):
    As to the winners of the real June, by the autumn they were counting each other. Zhukov was away in a cruiser when it was put to them; when he landed on 26 October none of them had come to meet him, and in three days he was out of everything, for saying about tanks what had saved them all in June. # source: FRUS24 # source: VOIT
}
The three were put out of the party in 1961 and 1962, with Shepilov, who got back in 1976; Molotov got back in 1984, past ninety, Kaganovich and Malenkov never. And on 14 October 1964 the body that had saved Khrushchev removed him, by the method of June, with the telephones secured first. Somebody else was in the chair. He put it to the vote. # source: WILSON84 # source: ZENK # source: EMEL # plausible
-> DONE

=== bulganin_end_price ===
# chair: bulganin
# ending: always
{voted(): Hands were asked for, once, and in neither camp did you ever hear the end of it.|{took("bulganin_18_quorum.adjourn") or took("bulganin_18_quorum.ask_zhukov"): There were evenings when six men waited for one word from you, and the word was tomorrow.|A chair was held for you once, for as long as it takes to look round.}} {took("bulganin_25_arithmetic.recant"): Molotov never again gave you a reason for anything.|{took("bulganin_25_arithmetic.nothing"): Molotov, in his old age, was asked what he had thought of you, and said that he once moved a tumbler.|Both sides had a word of yours to quote, and quoted it at each other.}} # invented
{took("bulganin_26_captivity.own"): In Rostov a man who sold newspapers had a letter with a stamp on it, and no explanation.|{took("bulganin_26_captivity.required"): It was a requirement of the time, you would say, if the officers were mentioned; they never were.|The officers on the sheet were not mentioned to you again, by anyone.}} {took("bulganin_24_rostrum.tangle"): Zhukov, when his own turn came, was asked about those walks, and answered that he ought to have picked his company.|Zhukov, when his own turn came, was not asked about those walks; there was so much else.} {took("bulganin_27_paragraph.pervukhin"): Pervukhin, from Berlin, used to send a card, with a turbine.|Nobody has reproached you, to your face, with anything.} # invented
-> DONE

=== bulganin_end_close ===
# chair: bulganin
# ending: always
One sees him, about 1970, on the Number Two trolleybus: a clean old man with a white beard and a string bag, holding on. At the Arbat a boy looks up from his book, and gets to his feet. # invented
It is done at once, the way it ought to be done. The old man inclines his head; he would like to say something, a word merely, not too familiar. But the boy has gone back to his page. He had not recognised anyone. He had been brought up to do it, for anybody, without counting. # invented
-> DONE
