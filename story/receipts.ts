/**
 * What a reason sounds like in the man it moves: one clause a person, reason
 * and side, in the present tense, after his way of talking. Only words that a
 * source has stand in quotation marks. `sources` is the ground a clause stands
 * on, and `doubt` what a historian would say against it; a clause with no
 * source is plausible and no more. Whoever or whatever is missing here is
 * spoken of in plain words (`src/text/reasonWords.ts`).
 */

import type { CANDIDATES, FullMember, Side } from '../src/engine/crisis.ts'
import type { SourceKey } from './sources.ts'

/** The reasons a man can put into words; of his mood he can at least say what it is like. */
export const VOICED = ['conviction', 'loyalty', 'debts', 'room', 'fear', 'word', 'mood'] as const
export type Voiced = (typeof VOICED)[number]

export interface Clause {
  readonly words: string
  readonly sources: readonly SourceKey[]
  readonly doubt?: string
}

export type Speaker = FullMember | (typeof CANDIDATES)[number]
export type Clauses = Readonly<Partial<Record<Voiced, Readonly<Partial<Record<Side, Clause>>>>>>

const clause = (words: string, sources: readonly SourceKey[] = [], doubt?: string): Clause =>
  doubt === undefined ? { words, sources } : { words, sources, doubt }

export const clauses: Readonly<Record<Speaker, Clauses>> = {
  khrushchev: {
    conviction: {
      khrushchev: clause(
        'The councils are his, and the maize, and Tito, and the speech, and who else was going to do it, they would be sitting there yet with the lid on and the milk going sour under it.',
        ['TAUBMAN2003', 'SKH'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'He goes by who laughs, and at that end of the table nobody has laughed since they came in; you do not give the wolf your coat to hold.',
      ),
    },
    debts: {
      khrushchev: clause(
        'There was June of ’53, when Zhukov came in with the generals, and there are the evenings at Mikoyan’s gate; he forgets any slight he has given, but not a door that was held for him.',
        ['ZHUKOV-MS', 'SKH'],
      ),
    },
    room: {
      seven: clause(
        'He can count, two winters with a priest taught him that much, and today the figures have put their caps on and are going home without him.',
        ['ZENK'],
      ),
      khrushchev: clause(
        'He has counted again, under the cloth, on his fingers, and not these few, the others, the hundred and thirty: the wolves make the noise, but the village is bigger.',
        ['SPITSYN'],
      ),
    },
    fear: {
      khrushchev: clause(
        'He has paper of his own, from Moscow, from Kiev, and he knows in whose safe; better be the one who turns the key than the one it is turned on.',
        ['BONE'],
        'The telegram of July 1937 is printed; what else lay in which safe in 1957 is inference.',
      ),
    },
    word: {
      khrushchev: clause(
        'He has answered them, and then answered them again in case they missed it; a word is no sparrow, and nobody ever caught one of his.',
      ),
    },
  },
  bulganin: {
    conviction: {
      seven: clause(
        'He would not say that Nikita Sergeyevich governs badly; he would say, if he were pressed, that one is not teased about one’s beard before ambassadors, and that it goes on.',
        ['NIKONOV', 'SEROV'],
      ),
      khrushchev: clause(
        'He went to Belgrade himself, and to Finland, and drank what was drunk there, and it would be a little awkward, at this stage, to discover that one had been against it.',
        ['NIKONOV', 'SEROV'],
      ),
    },
    loyalty: {
      seven: clause(
        'They rise when he comes in, the men on that side, and at sixty-two one notices; whether it is friendship he prefers, on the whole, not to settle.',
        ['SHISHKIN'],
      ),
      khrushchev: clause(
        'There were the years in Moscow, and the journeys, with one set of jokes between the two of them; one may be very angry with half of oneself, and still find that one is travelling with it.',
        ['TIME57'],
      ),
    },
    debts: {
      seven: clause(
        'Promises have been made to him and, since it seemed uncivil not to, by him; he had not quite understood that they would be presented.',
        ['SHISHKIN'],
      ),
      khrushchev: clause(
        'There is a kindness outstanding on that side which nobody has been so crude as to mention, and which he would rather return than be reminded of.',
      ),
    },
    room: {
      seven: clause(
        'It is going to be carried, so far as he can see, and he would always rather be carried with a thing than be asked to push.',
        ['SPITSYN'],
      ),
      khrushchev: clause(
        'What looked like a majority looks, the longer he sits under it, like arithmetic, for which he has never cared; he would be glad to know where the door is, without being seen to look.',
        ['VOIT'],
        'At the plenum he called it “a mistaken notion of an arithmetical majority”: a loser’s words, after the event.',
      ),
    },
    fear: {
      seven: clause(
        'There are some papers about officers who came back from captivity, and it would be pleasanter, one feels, if they stayed with people in no position to read them aloud.',
        ['MLECHIN'],
      ),
      khrushchev: clause(
        'He was for years the army’s conscience, by appointment, and somewhere that is written down; it seems prudent, without making a point of it, to stand near whoever has the cupboard.',
        ['MLECHIN'],
      ),
    },
    word: {
      seven: clause(
        'He has let himself be heard, which he seldom does, and he finds that a sentence goes on sitting in the room after one has left it.',
        ['TIME57'],
      ),
      khrushchev: clause(
        'He has said before everybody that he is with Nikita Sergeyevich; it came out warmer than he had meant, and warmth is so awkward to take back.',
      ),
    },
    mood: {
      seven: clause(
        'He slept well and dined better, and he feels, for once, very nearly equal to something.',
      ),
      khrushchev: clause(
        'He slept badly, and there is a draught, and one ought never to settle anything in a draught.',
      ),
    },
  },
  molotov: {
    conviction: {
      seven: clause(
        'First: the post is not necessary. Second: the man in it is not competent. Third: he was told so in January.',
        ['ZHUKOV-MS', 'MLECHIN'],
      ),
    },
    loyalty: {
      seven: clause(
        'He does not require friends. He observes that the men he distrusts least are on one side, and the man he distrusts most is on the other.',
        ['CHUEV'],
        'Said in old age, and to an admirer.',
      ),
    },
    debts: {
      seven: clause(
        'An agreement was reached. It had one point. He has not been informed of any amendment.',
        ['CHUEV'],
        '“In our group there was no unity, no programme”, he said afterwards: they had agreed to remove him, and on nothing else.',
      ),
      khrushchev: clause(
        'The other side made an offer. It was accepted in part. The part will be performed.',
      ),
    },
    room: {
      seven: clause('He has counted those in favour. The number is sufficient. This is noted, not felt.'),
      khrushchev: clause(
        'He has counted those in favour. The number is falling. He mentions it for completeness.',
      ),
    },
    fear: {
      seven: clause(
        'His signature is on the lists. Other signatures are on the lists. He would leave the matter with those who know both facts.',
        ['MEMORIAL', 'MLECHIN'],
      ),
      khrushchev: clause(
        'His name stands on more of the lists than any other. It is no longer his side that keeps them. He passes to the next item.',
        ['MEMORIAL'],
        'The count is MEMORIAL’s and was not known in the hall. Whether he feared for himself at all is doubtful.',
      ),
    },
    word: {
      seven: clause('He has stated his position. It remains in the form in which he stated it.', [
        'WILSON57',
      ]),
    },
    mood: {
      seven: clause('He rose at the usual hour. He does not propose to wait.'),
      khrushchev: clause('He rose at the usual hour. He finds that the matter will keep.'),
    },
  },
  malenkov: {
    conviction: {
      seven: clause(
        'It has been put to him that this cannot go on; it was, if one looked into it, put by him to the person who put it.',
        ['KAG-MEM', 'SHISHKIN'],
      ),
    },
    loyalty: {
      seven: clause(
        'A friendship was broken in 1955, not by him, and the pieces have been kept; a good deal can be done with pieces.',
        ['SKH'],
        'The broken friendship is told by the son of the man who broke it.',
      ),
    },
    debts: {
      seven: clause(
        'Undertakings were given, one at a time, each in the belief that the others had been given already; it would be inconvenient if they were now to be compared.',
        ['SHISHKIN'],
      ),
      khrushchev: clause(
        'Something was accepted from the other side, in a poor light and without witnesses, and it is possible that it was taken for a promise.',
      ),
    },
    room: {
      seven: clause(
        'The names have been gone over, and then gone over again in another hand, and it is felt that they will do.',
      ),
      khrushchev: clause('The figures were good when they were copied out; they have been handled since.'),
    },
    fear: {
      seven: clause(
        'There is a file on Leningrad, a page or two of which might be thought to be in his writing; it had better be looked after among friends.',
        ['SOROKIN'],
      ),
      khrushchev: clause(
        'It begins to be clear that the Leningrad file will be read in any case, and that its readers ought, in good time, to have been spoken to nicely.',
        ['SOROKIN', 'VOIT'],
      ),
    },
    word: {
      seven: clause(
        'It was said, and he was the one it was said by; attempts to find that it had been somebody else would come too late.',
        ['KAG-MEM'],
      ),
      khrushchev: clause(
        'A correction has been issued, in his own voice, and it would not look well to have it corrected.',
      ),
    },
    mood: {
      seven: clause('There is a lightness in him this week that has not been accounted for.'),
      khrushchev: clause(
        'There is a heaviness this week, the origin of which has been looked into without result.',
      ),
    },
  },
  kaganovich: {
    conviction: {
      seven: clause(
        'What sort of First Secretary takes a ministry to pieces like a boy with a clock? Enough! Out with him, and put the clock together!',
        ['ZHUKOV-MS', 'VYZH-B'],
      ),
    },
    loyalty: {
      seven: clause(
        'He picked the fellow out in Yuzovka, he pushed him up every stair in Moscow, and look who now shuts the door on whom! Stand with the old ones. They at least remember who was who.',
        ['TAUBMAN2003', 'VLAD'],
      ),
    },
    debts: {
      seven: clause('Was it agreed? It was agreed. Then hold to it, and let nobody wriggle!', ['SHISHKIN']),
      khrushchev: clause(
        'So somebody did him a kindness! Did he ask for it? He did not ask. Very well, it goes back, carriage paid!',
      ),
    },
    room: {
      seven: clause('Count! More is more and less is less. A trackwalker could see who has won.', ['VOIT']),
      khrushchev: clause(
        'Strictly speaking, and taking the rules paragraph by paragraph, a smaller number is not in every sense a minority; he says this a good deal lower than he said anything before.',
        ['VYZH'],
      ),
    },
    fear: {
      seven: clause(
        'The railways, the lists, a word of his across another man’s letter: everybody wrote, everybody signed! So sit with the ones who signed, and sit on the lid.',
        ['PIKHOIA', 'MEMORIAL'],
      ),
      khrushchev: clause(
        'Political responsibility, yes; any jurist will tell you that it is a distinct concept; and he asks only to be where the jurists are going to be.',
        ['VYZH'],
      ),
    },
    word: {
      seven: clause('He said it, and they heard him in the corridor. Take it back? Before whom? Name one!', [
        'VOIT',
      ]),
      khrushchev: clause(
        'He was incorrectly understood; he has since been correctly understood; that, with the comrades’ permission, closes point one and point two.',
      ),
    },
    mood: {
      seven: clause('He is in voice, and somebody is going to hear it!'),
      khrushchev: clause(
        'His liver, his boots, the lift, the tea! The devil take the lot, and this with it!',
      ),
    },
  },
  voroshilov: {
    conviction: {
      seven: clause(
        'It is unbearable, he insults everyone, he humiliates everyone; in 1919 there was a fellow talked like that to his commander, at a ford it was, a tall fellow, and in the end nobody would share a blanket with him, and quite right.',
        ['SHEP'],
        'The complaint is Shepilov’s report of it. The ford is ours.',
      ),
    },
    loyalty: {
      seven: clause(
        'Those are people one has stood beside; Vyacheslav Mikhailovich has manners, and if Lazar shouts he shouts at everyone alike, which is a form of respect.',
        ['VYZH-B', 'POLY61'],
      ),
      khrushchev: clause(
        'There is Zhukov over there, who is family now, through the young people, and one does not dine at a table and then fire on it; it was done in the Civil War, but it was not liked.',
        ['ZHUKOV-MS'],
      ),
    },
    debts: {
      seven: clause(
        'He gave his hand on it, and a hand is a hand; you may have the horse shot under you, but the hand you keep.',
        ['SKH'],
        'That he and Saburov each joined because the other had is Sergei Khrushchev’s account.',
      ),
      khrushchev: clause(
        'Somebody did him a good turn, and an old soldier remembers a good turn, whatever they like to say he forgets.',
      ),
    },
    room: {
      seven: clause(
        'They are winning, it is the same in any charge, there is a moment when the noise changes, and he has never in his life been late for it.',
        ['SKH'],
        'That he “always backed the winner” is Sergei Khrushchev’s verdict.',
      ),
      khrushchev: clause(
        'It has gone quiet on this flank; in the old days one knew what that meant, one turned the horses’ heads, and by evening one was found to have been with the main body throughout.',
        ['SKH'],
        'That he “always backed the winner” is Sergei Khrushchev’s verdict.',
      ),
    },
    fear: {
      seven: clause(
        'As for 1937: “Well, who’s asking us?” Not these; these were there; a man can sit among them without having his pockets looked at.',
        ['RUBTSOV'],
        'His words of 1956, as Khrushchev remembered them.',
      ),
      khrushchev: clause(
        'They will read out the commanders, one after another; he knew them, he knew their horses; somebody must be told in time that an old man only put his name where there were names already.',
        ['RUBTSOV', 'MEMORIAL'],
      ),
    },
    word: {
      seven: clause(
        'He has spoken, they all heard, the carafe jumped, and Voroshilov does not come in of a morning and announce that Voroshilov was talking nonsense the night before.',
        ['RUBTSOV'],
      ),
      khrushchev: clause(
        'He stood up for Nikita before the whole company with his hand on his heart; well, then it is on his heart, and there it stays.',
      ),
    },
    mood: {
      seven: clause(
        'He woke with a march in his head, the old one, and a march is not a thing a man can sit down to.',
      ),
      khrushchev: clause('He woke with his knee, and when the knee speaks an old cavalryman stays in camp.'),
    },
  },
  mikoyan: {
    conviction: {
      seven: clause(
        'He would like Nikita taught a lesson; a short one, and with somebody left at the end of it to have learned.',
        ['SHEP'],
        'Only Shepilov says that he heard it on the telephone; in Mikoyan’s own memoir he wavers at nothing.',
      ),
      khrushchev: clause(
        'He has carried this policy through a good many customs houses, and it is late to declare it as somebody else’s luggage.',
        ['MIK'],
      ),
    },
    loyalty: {
      seven: clause(
        'Taken one at a time they are agreeable men on that side, and he has always taken men one at a time; it is how one buys carpets.',
      ),
      khrushchev: clause(
        'On the one hand there is Nikita, who is impossible; on the other there is Vyacheslav, who is possible, and has been before.',
        ['MIK'],
        'His memoir, written when Molotov’s rule was long since safe to have dreaded.',
      ),
    },
    debts: {
      seven: clause(
        'He gave something like a promise, in the tone in which one gives such things, and he is sorry to find that it was taken down.',
      ),
      khrushchev: clause(
        'Two gardens, one gate, and a path worn to it from both ends: such a gate may be shut, but not in June, and not for nothing.',
        ['SKH'],
      ),
    },
    room: {
      seven: clause(
        'He has watched majorities come in and watched them go; this one, he must admit, is taking off its coat.',
      ),
      khrushchev: clause(
        'He looks at who is in the room and then, since it costs no more, at who is on the stairs.',
        ['MIK', 'ZHUKOV-MS'],
      ),
    },
    fear: {
      seven: clause('Men with more in the cupboard than he has make, on the whole, careful neighbours.', [
        'MEMORIAL',
      ]),
      khrushchev: clause(
        'Eight lists and a journey to Yerevan: a modest account, as such accounts go, and best left with a bank that does not ask one to close it.',
        ['MEMORIAL'],
      ),
    },
    word: {
      seven: clause(
        'He went out for once without his umbrella; having got wet in this company he may as well walk home in it.',
      ),
      khrushchev: clause(
        'He has said it aloud, which he does about once in ten years, and there is no market for a second opinion.',
        ['MIK'],
      ),
    },
    mood: {
      seven: clause('He is out of patience, which with him is like a cold, and passes.'),
      khrushchev: clause(
        'He is well disposed towards everyone this week; it is a weakness, and leads to leaving things where they are.',
      ),
    },
  },
  suslov: {
    conviction: {
      seven: clause(
        'There have been, in the First Secretary’s speeches, formulations. He has a card for each. He has so far kept them in the box.',
      ),
      khrushchev: clause(
        'He has looked it up. The body that elects a First Secretary is on one card, the body that may remove him is on the same card, and the Presidium, as it happens, is on another.',
        ['COOLLIB'],
      ),
    },
    loyalty: {
      seven: clause(
        'A comparison of the names shows more reliable ones on that side. The comparison was made twice.',
      ),
      khrushchev: clause(
        'He has no friends at this level. He has men with whom he would not be left alone in a room, and they are sitting together in one.',
        ['SORATNIKI', 'VYZH-B'],
      ),
    },
    debts: {
      seven: clause(
        'An obligation was incurred, on a date he could give. He regards it as one regards a library book.',
      ),
      khrushchev: clause(
        'An understanding exists. It was not put on paper, which from him is a mark of confidence.',
      ),
    },
    room: {
      seven: clause('A majority is a majority. He would prefer one that had been convened.'),
      khrushchev: clause(
        'The members who are arriving outnumber the members who are speaking. It is a point of arithmetic, and on this occasion he is for arithmetic.',
        ['SPITSYN'],
      ),
    },
    fear: {
      seven: clause(
        'Certain folders would be opened in the name of vigilance. He recalls, since he drafted some of it, how far the definition of vigilance extends.',
      ),
      khrushchev: clause(
        'Stavropol and Lithuania are in folders; the folders are in order; they are, it may be added, in order where they are.',
        ['K'],
      ),
    },
    word: {
      seven: clause(
        'He has associated himself with the proposal. The verb was considered. It has no past tense.',
      ),
      khrushchev: clause(
        'He has stated it for the minutes. There are no minutes. He stated it as if there were.',
        ['SPITSYN'],
      ),
    },
    mood: {
      seven: clause('He has tapped the barometer. He is inclined to tidy.'),
      khrushchev: clause('The air is damp. He has kept his galoshes on.', ['MLECHIN-BR']),
    },
  },
  kirichenko: {
    conviction: {
      khrushchev: clause(
        'Kiev got factories out of this reform, whole ones, with chimneys on; let anybody come down to Kiev and try carrying them back!',
        ['SPITSYN'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'Nikita Sergeyevich found him in ’38 and has not mislaid him since; a man knows who his own people are, what is there to think about?',
        ['SPITSYN'],
      ),
    },
    debts: {
      khrushchev: clause(
        'Every stair he ever went up, one man put it there; it is a good big staircase, and he is not going to stand on it with a saw.',
        ['SPITSYN'],
      ),
    },
    room: {
      seven: clause(
        'There are more of them in there than they told him at the airfield, he says so straight out; somebody has miscounted, and it was not Kiev.',
      ),
      khrushchev: clause(
        'Just wait till they are all in! Ukraine fills a row by itself, and not a thin man among them.',
        ['OGR'],
      ),
    },
    fear: {
      khrushchev: clause(
        'They had Kaganovich in Kiev once already, in ’47, hunting nationalists under the beds; he can do without a second visit.',
        ['K'],
      ),
    },
    word: {
      khrushchev: clause('He said it on his feet, so they would know where to find him, and here he is!', [
        'OGR',
      ]),
    },
    mood: {
      seven: clause(
        'He got out of bed on the wrong side, the whole weight of him, and somebody is going to be leaned on.',
      ),
      khrushchev: clause(
        'He is in roaring good humour, and cannot for the life of him see what the fuss is for.',
      ),
    },
  },
  pervukhin: {
    conviction: {
      seven: clause(
        'Take out the ministry and the orders cross; when the orders cross the plant stops. He explained it with a diagram, and was thanked for the diagram.',
        ['BEZPROT'],
        'His own account of it in Berlin; another, to the embassy’s party meeting, gave another cause.',
      ),
      khrushchev: clause(
        'Give the councils two years and they may deliver a third of what is claimed; it is bad engineering, but nobody stops a turbine by taking hold of it.',
      ),
    },
    loyalty: {
      seven: clause(
        'They drank their tea in the room behind his office. He had none. But one comes to know a machine by its noise, and men too, through a door.',
        ['BEZPROT'],
        'That he himself stayed out of the tea-room is his own word, two years later.',
      ),
      khrushchev: clause(
        'A load goes on whatever has carried before, and the two or three he has seen carry are over there.',
      ),
    },
    debts: {
      seven: clause(
        'He said that he would think about it, which is what he says. It was entered as a yes, and he has not found the office where such entries are corrected.',
        ['KHR-MEM'],
        'The answer is that of 1953, to Malenkov; Khrushchev tells it.',
      ),
      khrushchev: clause(
        'He was told straight out what was wanted and gave a straight answer; and a straight answer, by his tables, bears weight.',
        ['KHR-MEM'],
      ),
    },
    room: {
      seven: clause('It will fall that way. One may regret it, but not from underneath.'),
      khrushchev: clause('The load has shifted. He trusted the beam this morning, and now he can hear it.'),
    },
    fear: {
      seven: clause(
        'There is nothing in his file but tonnes. Still, tonnes have been called treason in his time, and he would keep them among people who can read a graph.',
      ),
      khrushchev: clause(
        'There is nothing in his file but tonnes, and whoever comes out on top will need somebody who knows where they are.',
      ),
    },
    word: {
      seven: clause('He has said it before witnesses. A switch does not ask whether you were sure.', [
        'BEZPROT',
      ]),
      khrushchev: clause(
        'He has gone into reverse, in public, under load; done twice in a week, that is how shafts break.',
      ),
    },
    mood: {
      seven: clause('The needle has stood a little high all week. No cause was found.'),
      khrushchev: clause('The needle has stood a little low all week. It is within tolerance.'),
    },
  },
  saburov: {
    conviction: {
      seven: clause(
        'If there is no Gosplan there is no plan, and if there is no plan he sat nineteen years at a window with nothing behind it; he would put it more strongly if somebody else put it first.',
        ['K', 'SKH'],
      ),
      khrushchev: clause(
        'If the plan was wrong it was wrong higher up, and if it was wrong higher up then perhaps the councils; he could get used to perhaps.',
      ),
    },
    loyalty: {
      seven: clause(
        'If Voroshilov is in it, it is no plot; if it were a plot, Malenkov would have said; and since Malenkov says nothing, Voroshilov must be in it.',
        ['SKH', 'WIKI'],
        'SKH; Saburov’s motive is Sergei Khrushchev’s guess.',
      ),
      khrushchev: clause(
        'If the ones he trusts have gone across, then they know something; and if they know nothing, why have they gone across?',
      ),
    },
    debts: {
      seven: clause(
        'If he has been counted, somebody promised him; and if somebody promised him, he must at some point have nodded.',
        ['WIKI', 'SKH'],
      ),
      khrushchev: clause(
        'If he pays this one back he owes nobody; if he does not, he owes everyone who has heard of it.',
      ),
    },
    room: {
      seven: clause(
        'If they have the votes it would be senseless to be missing; and if they had not, would such senior men be sitting so comfortably?',
        ['SKH'],
        'SKH; Saburov’s motive is Sergei Khrushchev’s guess.',
      ),
      khrushchev: clause(
        'If the whole Central Committee is on its way, then seven is not many; and if seven is not many, who was it told him that it was?',
        ['STENO1998'],
      ),
    },
    fear: {
      seven: clause(
        'If Leningrad is opened they will ask who had Voznesensky’s desk after Voznesensky; on that side at least it would be asked in a low voice.',
        ['K'],
      ),
      khrushchev: clause(
        'If one goes to them first, one has told them; if one waits, one has been told of.',
        ['SEROV'],
      ),
    },
    word: {
      seven: clause(
        'He has said it; if he takes it back he is dishonest, and if he does not he is only mistaken.',
        ['ZASTOI'],
        'The sentence about honesty comes from Kaganovich, through a partisan book.',
      ),
      khrushchev: clause(
        'He has come over, and brought particulars; if he went back now, it is the particulars they would remember.',
        ['SEROV'],
      ),
    },
    mood: {
      seven: clause('If he feels as well as this, it must be meant for something.'),
      khrushchev: clause('If he feels like this before, how is he going to feel after?'),
    },
  },
  zhukov: {
    conviction: {
      seven: clause(
        'He has said it himself: too much post for one man. Said it to Bulganin, more than once. Said is said.',
        ['SHISHKIN'],
        'Bulganin’s word at the plenum. Zhukov owned to the talks, and told them the other way about.',
      ),
      khrushchev: clause(
        'Situation: the army’s dead are not cleared. One side signed for them. The other is reading the signatures. No questions.',
        ['ZHUKOV-SP'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'He knows whose people listened to him through a wall, and who gave him the ministry. He does not need a map of that.',
        ['EMEL', 'ZHUKOV-SP'],
      ),
    },
    debts: {
      khrushchev: clause(
        'June ’53. They went in together and came out together. That is not discussed; it is repaid.',
        ['ZHUKOV-MS'],
      ),
    },
    room: {
      seven: clause('The other side holds more ground than was reported. He has noted who reported it.'),
      khrushchev: clause(
        'The reserves are larger than the force in contact, and nearer than it thinks. He knows; he moved them.',
        ['ZHUKOV-MS'],
        'How many came in his aircraft is disputed; many members lived in Moscow or came by train.',
      ),
    },
    fear: {
      khrushchev: clause(
        'Some furniture out of Germany is on a list. Serov is on the same list. That flank is covered.',
        ['PETROV'],
      ),
    },
    word: {
      seven: clause('He spoke against, once. He does not repeat an order.'),
      khrushchev: clause('Given before the whole table. A marshal does not issue two orders.', ['ZHUKOV-MS']),
    },
    mood: {
      seven: clause('Four hours’ sleep. He wants something to move.'),
      khrushchev: clause('He wants to sleep. The rest can be done tomorrow.', ['SEROV']),
    },
  },
  furtseva: {
    conviction: {
      seven: clause(
        'She said it herself in the spring, quickly, in a low voice, and to the wrong man; it was true then.',
        ['SHEP'],
        'Only Shepilov’s word, and he had reason.',
      ),
      khrushchev: clause(
        'She knows what the bread in this city has been eked out with, and in what queues; she would like to hear which of those gentlemen ever stood in one.',
        ['MLECHIN-FUR'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'On four hours’ sleep she can still say who rang back and who did not. These rang back.',
        ['ZENK'],
      ),
    },
    debts: {
      khrushchev: clause(
        'He gave Moscow to a woman and asked nobody to go easy on her. She has found no way of thanking him, short of this.',
        ['MLECHIN-FUR'],
      ),
    },
    room: {
      seven: clause('Too many of the numbers ring and ring. After a while that is an answer.'),
      khrushchev: clause(
        'There is a list by her telephone, with ticks. It is longer than theirs, and the ticks are hers.',
        ['ZENK'],
      ),
    },
    fear: {
      khrushchev: clause(
        'One man could repeat one conversation, and he is on that side of the table. She does not look at him.',
        ['SHEP'],
        'That the conversation took place is Shepilov’s word alone.',
      ),
    },
    word: {
      khrushchev: clause(
        'She has said it to their faces, and felt them all consider her frock. That can be borne; having borne it for nothing could not.',
        ['VOIT'],
      ),
    },
    mood: {
      seven: clause('She is tired to the point at which one says things.'),
      khrushchev: clause(
        'She is tired, and it makes her careful: whatever is broken here, she will be the one to sweep up.',
      ),
    },
  },
  brezhnev: {
    conviction: {
      khrushchev: clause(
        'It is a good cheerful sort of reform, people down on the Dnieper are pleased with it, they told him so at dinner, and why should people not be pleased?',
        ['MLECHIN', 'VYZH-B'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'With Nikita Sergeyevich, you do something silly, he shouts, and then he has you in to eat; with those others, well, one does not like to do anything silly.',
        ['SCHATT'],
      ),
    },
    debts: {
      khrushchev: clause(
        'He was put in the Political Directorate once, he would sooner not go into it, and one person came and got him out, and there was even a car.',
        ['SCHATT'],
      ),
    },
    room: {
      seven: clause(
        'It is very close in there, and there are such a lot of them, and they all look so sure; he wonders, if nobody minds, about a little air.',
        ['SCHATT'],
        'A faint, a snub, a heart attack or a stomach: there are four accounts of what came over him.',
      ),
      khrushchev: clause(
        'Everyone he meets in the corridor has clapped him on the shoulder, and it was always the same side’s people; that must be good, surely?',
      ),
    },
    fear: {
      khrushchev: clause(
        'If those others win it is the Political Directorate again, or somewhere with even less heating; he has had palpitations over it, real ones, they can ask the doctor.',
        ['SCHATT'],
      ),
    },
    word: {
      khrushchev: clause(
        'He said that he was for Nikita Sergeyevich, and people smiled at him; it would be dreadful if they stopped.',
      ),
    },
    mood: {
      seven: clause('He feels quite bold, he cannot think why, he has even had a haircut.'),
      khrushchev: clause(
        'He does not feel at all himself, and at such times one does like everything to stay where it was.',
      ),
    },
  },
  shepilov: {
    conviction: {
      seven: clause(
        'That a man of two winters’ schooling should instruct the chemists in chemistry, the painters in paint and the generals in war might have been borne; that he should wait, each time, to be thanked for it, could not.',
        ['ZENK'],
      ),
      khrushchev: clause(
        'The manner is deplorable and the direction is right; one has sat through worse, at the Bolshoi, for the sake of the last act.',
        ['VYZH-B', 'MLECHIN-BR'],
      ),
    },
    loyalty: {
      seven: clause(
        'He does not love Kaganovich, in whom there is no music; but there were those walks among the birches, and on them, for once, it was he who was listened to.',
        ['TAUBMAN2003'],
      ),
      khrushchev: clause(
        'It was Khrushchev who found him and who, with a peasant’s open hand, gave; and gratitude, however worn at the elbows, is still a coat.',
        ['ZENK', 'TAUBMAN2003'],
      ),
    },
    debts: {
      seven: clause(
        'He allowed himself to be persuaded, under trees, that it was all decided, and it would be inelegant to require persuading twice.',
        ['TAUBMAN2003'],
      ),
      khrushchev: clause(
        'He owes the man a ministry, a secretaryship and the fall in between; as debts go it is in doubtful taste, but it scans.',
        ['ZENK', 'TAUBMAN2003'],
      ),
    },
    room: {
      seven: clause(
        'It was settled, he had it on excellent authority; one attends a première for the singing, not to learn how it ends.',
        ['TAUBMAN2003'],
      ),
      khrushchev: clause(
        'The chorus has come on from the wrong side of the stage, a hundred strong, and, as he remarks with real interest, it is not singing our opera.',
      ),
    },
    fear: {
      seven: clause(
        'There is a notebook, and no blood on it; men with so much to launder will take care of the one clean cuff.',
        ['MLECHIN-DIP'],
      ),
      khrushchev: clause(
        'There is a notebook, in which he has been amusing about everybody; it would be well if the person about whom he was most amusing had no occasion to send for it.',
        ['MLECHIN-DIP'],
      ),
    },
    word: {
      seven: clause(
        'He has spoken, and, though it is not for him to say so, the period was well turned; one does not issue an erratum to that.',
        ['ZENK'],
      ),
      khrushchev: clause(
        'He declared for the man in a subordinate clause, hoping that it would pass; but a subordinate clause, alas, is also a promise.',
      ),
    },
    mood: {
      seven: clause(
        'He has been hearing Boris in his head since Sunday, and it leaves one with a taste for the fall of tsars.',
      ),
      khrushchev: clause(
        'He has a cold; and nobody, if one runs over the great examples, has ever made history in a cold.',
      ),
    },
  },
  shvernik: {
    conviction: {
      khrushchev: clause(
        'Seven thousand names have come back across his desk, cleared, and the pile beside it is no lower; he would simply like to be let get on.',
        ['BONE'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'He is a patient man, everybody says so, thirteen children in the family and one learned to wait; but those people have no conscience today, none, and if he is pushed he will tell them so!',
        ['WIKI', 'SHISHKIN'],
      ),
    },
    room: {
      seven: clause('He was in a minority under the Tsar, in a cell. He did not take to it.', ['WIKI']),
      khrushchev: clause(
        'Comrades from the provinces keep putting a head round the door to ask where they should sit. So many, and so politely. One draws a conclusion.',
      ),
    },
    fear: {
      khrushchev: clause(
        'His own name is under some decrees that were brought in to him already typed; so long as the cupboard is in his keeping, that can be explained.',
        ['K'],
      ),
    },
    word: {
      khrushchev: clause('He has spoken, not loudly. A turner measures, and then he cuts.', ['WIKI']),
    },
    mood: {
      seven: clause('He woke up cross. It happens about once a year.'),
      khrushchev: clause(
        'The limes are out, it is warm, and he would be so glad if everyone would sit down.',
      ),
    },
  },
  kozlov: {
    conviction: {
      khrushchev: clause(
        'Leningrad has its plan, its council and its anniversary, and Leningrad, he begs leave to repeat, Leningrad is not to be kept standing about in its best coat.',
        ['AGAREV'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'He has a speech about Malenkov; it has a beginning, a middle and Leningrad, and he has never yet been known to leave anything out.',
        ['MLECHIN-SHEL'],
      ),
    },
    debts: {
      khrushchev: clause(
        'Nikita Sergeyevich gave him the city of Lenin; and a city, he hears himself say, and says again because it sounded so well, a city is not given back.',
        ['AGAREV', 'MLECHIN-SHEL'],
      ),
    },
    room: {
      seven: clause(
        'The other side is better attended than he had been led to expect; he has moved his chair a little, to where it can be seen from both.',
      ),
      khrushchev: clause(
        'He stepped off the Red Arrow with his hair in order, looked once round the room, and knew which half of it would be in the photograph.',
        ['SKH'],
      ),
    },
    fear: {
      khrushchev: clause(
        'He too got on in Leningrad in those years, rather fast; on that subject he would sooner be the one who puts the questions.',
        ['K'],
      ),
    },
    word: {
      khrushchev: clause('He has spoken, and at length, and everyone listened; certainly he did.', [
        'MLECHIN-SHEL',
      ]),
    },
    mood: {
      seven: clause('He has never been in better form, and it would be a waste to spend it on agreeing.'),
      khrushchev: clause(
        'He is content with things as they are; he caught sight of them this morning in the glass.',
      ),
    },
  },
  mukhitdinov: {
    conviction: {
      khrushchev: clause(
        'With great respect to Vyacheslav Mikhailovich and to Lazar Moiseyevich: the works have belonged to Tashkent since May, and Tashkent would be sad to see them go home.',
        ['MUKH'],
      ),
    },
    loyalty: {
      khrushchev: clause(
        'When he came in nobody returned his greeting, and he sat down where a place was free. Nikita Sergeyevich would have returned it. He would have shouted it.',
        ['MUKH'],
        'He wrote it down long afterwards.',
      ),
    },
    debts: {
      khrushchev: clause(
        'Nikita Sergeyevich asked him to this table, all the way from Tashkent; a guest does not vote, over the bread, on who shall be host.',
        ['MUKH'],
      ),
    },
    room: {
      seven: clause(
        'He has counted the voices, as he was trained to, and, if he may be forgiven the expression, the other station is the stronger.',
        ['WIKI'],
      ),
      khrushchev: clause(
        'He has put down each name as it came in, in two columns; one learns that in radio intelligence, to say nothing and to count who is transmitting.',
        ['WIKI'],
      ),
    },
    word: {
      khrushchev: clause(
        'He has spoken, softly, and thanked Comrade Chairman for his attention; in his notes it is underlined.',
        ['MUKH'],
      ),
    },
    mood: {
      seven: clause(
        'He slept little, in a strange bed, and what was plain in Tashkent is, forgive him, less plain here.',
      ),
      khrushchev: clause('It is hot, and where he comes from nobody shifts the furniture in the heat.'),
    },
  },
}
