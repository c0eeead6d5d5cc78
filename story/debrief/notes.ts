/**
 * The play as one man wrote it down for nobody, the evening it was over. All of
 * it is invented; each hand is that of `writing.md`, “Voices”, and what it
 * leans on beyond the play is noted beside it.
 */
import type { PersonId } from '../../src/engine/crisis.ts'
import type { Section } from './communique.ts'
import type { Happening, Piece } from './happenings.ts'

export interface Notes {
  readonly by: PersonId
  /** Any of these, each whole, gives him cause. */
  readonly angry: readonly (readonly Happening[])[]
  /** What it is written on. */
  readonly where: readonly Piece[]
  readonly sections: readonly Section[]
}

const fallen = (who: PersonId): (readonly Happening[])[] => [
  [`expelled:${who}`],
  [`demoted:${who}`],
  [`reprimanded:${who}`],
]

export const NOTES: readonly Notes[] = [
  {
    by: 'molotov',
    angry: [...fallen('molotov'), ['outcome:government'], ['outcome:directory'], ['outcome:settled']],
    where: [{ words: 'in ink, on ruled paper, numbered' }],
    sections: [
      {
        pieces: [
          { words: '1. It is over. I shall set down what was irregular. There is a good deal.' },
          {
            all: ['expelled:molotov'],
            words:
              '1. The resolution contains four errors of fact and one of grammar. I noted them in the margin. The margin was too narrow.',
          },
          {
            all: ['reprimanded:molotov'],
            words:
              '1. I am reprimanded. The offence is that I spoke at a sitting of the body of which I am a member, when called.',
          },
          {
            all: ['outcome:government'],
            words:
              '1. We have what we asked for. I asked for something else. I asked for no First Secretary; we have no Khrushchev. These are two different motions.',
          },
          {
            all: ['outcome:directory'],
            words:
              '1. My proposal was adopted. I had not foreseen who would be left to carry it out. That is an omission, and it is mine.',
          },
          {
            all: ['outcome:settled'],
            words: '1. “Criticism, settled.” It is not a sentence. There is no verb in it, and nobody in it.',
          },
        ],
      },
      {
        pieces: [
          { words: '2. How they stood is in the minutes, if there are minutes.' },
          {
            all: ['unused-majority'],
            words:
              '2. Half of eleven is five and a half. We were more. I was asked, on three evenings, to explain it again. I did not have it put to the vote, because I was not in the chair.',
          },
          {
            all: ['unused-majority'],
            words:
              '2. There was a majority. It was not put. I have looked for the precedent of a majority that adjourns, and have gone back as far as 1903. There is none.',
          },
          {
            all: ['lost:dismissal'],
            words:
              '2. It was put, and lost. I have the order in which the hands went up, and of those that did not. I shall not need the list.',
          },
          {
            all: ['carried:dismissal', 'khrushchev-stays'],
            words:
              '2. It was put, and carried. A decision of the Presidium was then treated as an opinion. If that is permitted, all our decisions since 1919 are opinions.',
          },
          {
            all: ['carried:dismissal', 'khrushchev-falls'],
            words: '2. It was put, carried and confirmed. Procedure was observed. It was almost not.',
          },
          {
            all: ['never-voted'],
            none: ['unused-majority'],
            words:
              '2. We were not enough. Of those who had said “certainly” in May, not all were certain in June. They have not explained the difference.',
          },
        ],
      },
      {
        pieces: [
          { words: '3. Files were read, and not mine. I know on which shelf it stands.' },
          {
            all: ['read:molotov'],
            words:
              '3. Lists were read, with my signature. Others signed; theirs were not read. That is my whole objection. I am aware that it is not an answer.',
          },
          {
            all: ['read:molotov', 'read:khrushchev'],
            words:
              '3. Lists were read, with my signature, and then papers with his. I had called for equal treatment. I sat and listened to it.',
          },
          {
            all: ['no-files'],
            words:
              '3. No files were read. Each knows what is in the others’. It is a kind of order of business.',
          },
        ],
      },
      {
        pieces: [
          { words: '4. Nobody has asked me whether I have changed my mind. It would have taken one word.' },
          {
            all: ['abstained:molotov'],
            words:
              '4. I abstained. To vote against the party is to leave it. To vote for that text I should have had to leave it uncorrected.',
          },
          {
            all: ['recanted:molotov'],
            words: '4. I took it back. I note the date and the hour, so that it can be found.',
          },
          {
            all: ['recanted:bulganin'],
            words:
              '4. Bulganin explained that arithmetic had misled him. He was chairman of the State Bank for years.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          { words: '5. The tea was cold on all four days. I mention it because nobody else will.' },
          {
            all: ['chair:bulganin', 'bulganin-presided', 'never-voted'],
            words: '5. Bulganin had the chair. It turned out to be a chair.',
          },
          {
            all: ['chair:khrushchev'],
            words: '5. Khrushchev told me a proverb on the stairs. I asked him for the source.',
          },
          {
            all: ['chair:mikoyan'],
            words:
              '5. Mikoyan smiled at me throughout. I should like it recorded that I had said nothing amusing.',
          },
        ],
      },
      { pieces: [{ words: '6. Copies: none.' }, { words: '6. To be kept. By whom is not clear.' }] },
    ],
  },
  {
    by: 'kaganovich',
    angry: [...fallen('kaganovich'), ['outcome:settled'], ['outcome:government']],
    where: [{ words: 'in blue pencil, pressed so hard that it can be read from the back' }],
    sections: [
      {
        pieces: [
          {
            words:
              'Somebody had to shout! Six gentlemen wished him gone, and who was to say it aloud? Lazar.',
          },
          {
            all: ['khrushchev-stays', 'expelled:kaganovich'],
            words:
              'I made him! Out of a pit town, up through Moscow, every rung, and he sits there, and they vote me out, and his hand goes up. I put that hand up there!',
          },
          {
            all: ['outcome:government'],
            words:
              'So he is out. Good! And did one of them turn round to the man who did the shouting? They were being statesmen. Malenkov has a new inkstand already.',
          },
          {
            all: ['outcome:settled'],
            words:
              'Settled! Four days I shouted myself hoarse, and it is settled, and he will have us one by one with the autumn potatoes, and nobody will be able to say I did not say so.',
          },
        ],
      },
      {
        pieces: [
          // Kaganovich counted on finishing on the 18th (VOIT).
          {
            all: ['never-voted'],
            words:
              'Four days! You do not need four days to count to seven. I have built a metro faster, and with worse people.',
          },
          {
            all: ['never-voted', 'bulganin-presided'],
            words:
              'Tonight, I told Bulganin on the 18th, into his beard I told him: tonight! Hands, a count, three minutes. “Tomorrow, comrades.” Like a hostess who has run out of forks.',
          },
          {
            all: ['chair-kept'],
            words:
              'He would not get out of the chair! There is no rule that he should and none that he should not, any jurist will tell you, and while we looked for the rule he went on sitting.',
          },
          {
            all: ['carried:dismissal', 'khrushchev-stays'],
            words:
              'We had it! Hands up, counted, carried. And the Secretariat went on picking up its telephones as if a majority were a rumour. I asked for discipline. I got a plenum.',
          },
          {
            all: ['lost:dismissal'],
            words:
              'Then they vote, and we lose it. Lose! By men who had sat in my kitchen. Next time one counts first, and then counts the ones who did the counting.',
          },
        ],
      },
      {
        pieces: [
          // The bark at Brezhnev (SCHATT).
          {
            all: ['fell-ill'],
            words:
              'And Brezhnev! One word I said to him, a geographical word, and he slid down the wall like wet plaster.',
          },
          {
            all: ['fell-ill'],
            words:
              'Brezhnev swooned. I had addressed him, no more, in the tone in which I addressed the railways for years. The railways did not swoon.',
          },
          {
            all: ['aircraft'],
            words:
              'And they flew them in. In army aeroplanes! Provincial secretaries, with briefcases, strapped in.',
          },
          {
            all: ['delegation-received'],
            words:
              'And then open the door to them, somebody says, they only want to listen. Nobody ever only wanted to listen.',
          },
        ],
      },
      {
        pieces: [
          // “Political responsibility.” – “And criminal.” (STENO1998)
          {
            all: ['read:kaganovich'],
            words:
              'Point one: political responsibility, yes, I said so, I did not hide. Point two: from the floor, “And criminal.” Any jurist knows the difference. I looked round for a jurist. I know what we did with those.',
          },
          {
            all: ['no-files'],
            words: 'At least nobody untied a folder. Point one: that is to be noted. Point two: by nobody.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin'],
            words: 'And Bulganin combs his beard! In the glass in the anteroom, every recess, I timed it!',
          },
          {
            all: ['chair:khrushchev', 'khrushchev-stays'],
            words:
              'He winked at me, from the platform. Twenty-five years ago I would have sent him home to wash.',
          },
          {
            all: ['chair:mikoyan'],
            words: 'And Mikoyan, who was against all of us, for all of us, and at lunch!',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['recanted:kaganovich'],
            words:
              'I have handed in a statement, and it is low enough. I know how low is enough. I used to send them back.',
          },
          {
            words: 'It is past two. The telephone with the state seal on it has not rung. I dusted it.',
          },
        ],
      },
    ],
  },
  {
    by: 'malenkov',
    angry: [...fallen('malenkov'), ['outcome:settled'], ['outcome:two_authorities']],
    where: [{ words: 'in a small clear hand, on the back of a menu from the Kremlin dining-room' }],
    sections: [
      {
        pieces: [
          {
            words:
              'It was thought that it could be done in an afternoon. By whom it was thought need not be recorded.',
          },
          {
            all: ['expelled:malenkov'],
            words:
              'It has been decided. One recognised the phrases as they went by; some of them had been drafted, in another year and about other people, at one’s own desk.',
          },
          {
            all: ['outcome:settled'],
            words:
              'Silence was proposed, by me, and was accepted. It was hoped that it would be a relief. One hears it now at lunch.',
          },
          {
            all: ['outcome:two_authorities'],
            words:
              'Two decisions are in being. Each has been typed, numbered and circulated. It is not known which of them the drivers have been told.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['unused-majority'],
            words:
              'The figures had been agreed. They were very good figures, and were carried about for three days from room to room, like a cake for which no plate can be found.',
          },
          {
            all: ['unused-majority'],
            words:
              'Enough had been counted, more than once, on a sheet that was afterwards burned in an ashtray. It was a good sheet. It was held by everyone that somebody else would ask for the vote.',
          },
          {
            all: ['voted', 'lost:dismissal'],
            words:
              'A vote was taken. It had been advised that none be taken until it had been, as it were, taken already. The advice was not minuted.',
          },
          {
            all: ['carried:dismissal'],
            words:
              'A vote was taken, and came out as it had been arranged that it should; it was then discovered that arrangements had been made elsewhere.',
          },
        ],
      },
      {
        pieces: [
          // Malenkov’s plea of the 21st (VOIT).
          {
            all: ['silence-refused'],
            words:
              'A formula was offered on the Friday, under which a good deal need not have been said. It is understood that it was read aloud in the corridor, in a voice.',
          },
          {
            all: ['silence-refused'],
            words:
              'It was suggested on the Friday that not everything need be told to everybody. It was put gently. One had not known until then how much they wished to hear it.',
          },
        ],
      },
      {
        pieces: [
          // The plan of 1950 for a special prison, in his hand (SOROKIN).
          {
            all: ['read:malenkov'],
            words:
              'A sheet was held up in the hall. The handwriting was remarked on. It always has been; it is clear. It was a plan of some rooms. Nothing further is written here about the rooms.',
          },
          {
            all: ['no-files'],
            words: 'The folders stayed shut. It was felt, by several, as a warmth in the back of the neck.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin', 'never-voted'],
            words: 'It had been left to Bulganin. That is the whole of it, and might stand as the heading.',
          },
          {
            all: ['chair:khrushchev', 'khrushchev-stays'],
            words: 'He came up afterwards and took one by the elbow, in front of people. It is still felt.',
          },
          {
            all: ['chair:mikoyan'],
            words:
              'It was noticed that Mikoyan never once looked at the clock. It is now thought that he was the clock.',
          },
        ],
      },
      {
        pieces: [
          // The wedding present of 16 June (SKH).
          {
            words:
              'Valeria asks whether it can have been the alarm clock. It has been explained to her that nobody is put out over a clock. She says that it was a cheap one.',
          },
          {
            all: ['expelled:malenkov'],
            words: 'A place will be found, one is told. It was indicated that it would have a climate.',
          },
        ],
      },
    ],
  },
  {
    by: 'shepilov',
    angry: [...fallen('shepilov'), ['outcome:directory'], ['outcome:defeat']],
    where: [{ words: 'in the notebook, after two pages that have been torn out' }],
    sections: [
      {
        pieces: [
          {
            words:
              'I said aloud, in good Russian, what every one of them had said in bad, and found that it was the Russian they could not forgive.',
          },
          // The formula of 1957 (RESOL57).
          {
            all: ['expelled:shepilov'],
            words:
              'I am, it appears, a subordinate clause: hung on the end of the sentence after the three of them, where a reader who has not fallen asleep will learn that somebody also joined.',
          },
          {
            all: ['khrushchev-falls'],
            words:
              'The man is gone who smelled out policy with his nose, and for one evening I believed that grammar had come home; then the new man began to speak, and dropped a genitive in the first sentence.',
          },
        ],
      },
      {
        pieces: [
          // Kaganovich and the walks (TAUBMAN2003).
          {
            all: ['unused-majority'],
            words:
              'We had the majority as one has a first edition: it was shown to visitors, and nobody would have dreamed of opening it.',
          },
          {
            all: ['unused-majority'],
            words:
              'Lazar Moiseyevich, walking me through the birches, had assured me that it was settled; he counts at the top of his voice, and I took the volume for the sum.',
          },
          {
            all: ['lost:dismissal'],
            words:
              'Among the birches it had been seven; at the table, with the lamps on, it was fewer; arithmetic, like some wines, does not travel.',
          },
          {
            all: ['carried:dismissal'],
            words:
              'They carried it, with the faces of men who have lifted a piano to the third floor and only then ask whose it is.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['against:shepilov'],
            words:
              'I had it all under dates, the howlers, the oaths, the maize, and as I read I watched it turn, between my page and their ears, from a diagnosis into a thing written down about a colleague.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['files-read'],
            words:
              'When they read the lists I, who had signed none, looked about for some innocence to sit down in. There is a bench for it. It was the same bench.',
          },
          {
            all: ['no-files'],
            words:
              'No list was read, and so it passed for a quarrel about style, in which at least I was competent.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin'],
            words:
              'Bulganin, who has the most beautiful manners in the Government, applied them to both sides at once, as one holds two doors open, and stood there in the draught looking obliging.',
          },
          {
            all: ['chair:khrushchev'],
            words:
              'Nikita Sergeyevich addressed me before them all by my first name, in the voice in which I have heard him speak to horses he means to sell.',
          },
          {
            all: ['chair:mikoyan'],
            words:
              'Anastas Ivanovich passed me the mineral water with so much sympathy that I knew at once how it would end.',
          },
        ],
      },
      {
        pieces: [
          {
            words:
              'I sang on the way home, Onegin, the last scene. The driver, who has taken the chorus these two years, was occupied with the gears.',
          },
        ],
      },
    ],
  },
  {
    by: 'saburov',
    angry: [...fallen('saburov')],
    where: [{ words: 'on squared paper, in the columns meant for figures' }],
    sections: [
      {
        // Each waited for the other (SKH).
        pieces: [
          {
            words: 'If it was a meeting about Leningrad, as the paper said, then I was in order throughout.',
          },
          {
            all: ['against:saburov', 'against:voroshilov'],
            words:
              'If Voroshilov had not been in it, I should not have been. If I had not, he would not: he told me so tonight on the stairs, and he was shouting.',
          },
        ],
      },
      {
        pieces: [
          {
            words:
              'If I had known how it would go, then I should have gone the same way, but by an earlier train, and sat nearer to the door.',
          },
          {
            all: ['never-voted', 'against:saburov'],
            words:
              'If seven is a majority, I was the seventh. If it is a faction, I was the seventh. It is the same chair by the window, I have measured it.',
          },
          {
            all: ['never-voted', 'against:saburov'],
            words:
              'If I had stayed in Warsaw another day there would have been six, and six is a conversation. I came back; then we were seven; and if seven do not vote, what were they?',
          },
          {
            all: ['voted-on-the-18th'],
            words:
              'If they could vote on it without me on the 18th, then what was I the seventh of? I read of the vote at the airport, over a general’s shoulder, if it was a general.',
          },
          {
            all: ['lost:dismissal'],
            words:
              'If it had been carried, I was for it. If it was lost, and it was lost, then I put it to them that I was tired from the journey.',
          },
        ],
      },
      {
        pieces: [
          // “Tanks have appeared near Moscow” (ZHUKOV-MS).
          {
            all: ['against:saburov'],
            words:
              'If there were no tanks, then what did I hear under the window on the Wednesday? If it was a milk lorry, then let it be written down that I only asked.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['recanted:saburov'],
            words:
              'If a man tells the plenum everything, he is thanked. I told it everything, the business with the KGB too. They thanked me. Then they came to my name.',
          },
          {
            none: ['recanted:saburov'],
            words:
              'If I had spoken in time, as Bulganin did; but if everybody speaks in time, there is nobody left to have been against.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin'],
            words:
              'If Bulganin knew what he wanted, then he might have told us; if he did not, then with whom had I been agreeing since May?',
          },
          {
            all: ['chair:khrushchev', 'khrushchev-stays'],
            words:
              'If Khrushchev shouts at me, good. If he forgives me, then I am finished; I have seen people whom he forgave.',
          },
          {
            all: ['chair:mikoyan'],
            words: 'If Mikoyan had so much as coughed on the Wednesday, I should have understood him.',
          },
        ],
      },
      {
        pieces: [
          { words: 'If anybody finds this, it was dictated.' },
          { words: 'If this is a diary it is evidence. If it is not a diary, why is there a date on it?' },
        ],
      },
    ],
  },
  {
    by: 'voroshilov',
    angry: [['recanted:voroshilov'], ...fallen('voroshilov'), ['delegation-refused', 'khrushchev-stays']],
    where: [{ words: 'in violet ink, on paper with the heading of the head of state' }],
    sections: [
      {
        pieces: [
          {
            words:
              'At Tsaritsyn, when a man interrupted, one stopped the train. I said this to them. They went on talking. It was, I think, the summer of ’18, because of the flies.',
          },
          {
            all: ['khrushchev-falls'],
            words:
              'So we threw him off the train, as I should have done years ago; and who is driving it? At Tsaritsyn I always knew who was driving. It was a man called Yegor.',
          },
        ],
      },
      {
        pieces: [
          // His rage at the door (RUBTSOV).
          {
            all: ['delegation-refused'],
            words:
              'They came to the door in a crowd, without a bugle, and wanted to know what we were discussing. I told them. That is, I told them what I thought of them, which took the same time.',
          },
          {
            all: ['delegation-refused'],
            words:
              '“Splitters!” I called out to them at the door, with a marshal at their head as though we were a bridge to be taken. I do not know what they had split. It came to me, and it was a good word.',
          },
          {
            all: ['delegation-received'],
            words:
              'They let them in. With their boots on! Nobody rose. In ’19 when a deputation came to me they sang first.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['files-read'],
            none: ['read:voroshilov'],
            words:
              'All morning lists, and the voice going on and on like a roll-call on a parade ground where nobody answers. I took out my handkerchief. I put it away again; they would have asked for whom.',
          },
          {
            all: ['files-read'],
            none: ['read:voroshilov'],
            words:
              'They read, and while they read they looked at me. My name was not in it. I studied the ladies in plaster under the dome. There are a great many of them, and they have all lost somebody.',
          },
          {
            all: ['read:voroshilov'],
            words:
              'And they read mine. I had said that the army was my life; they read how many lives. I should like to have been asked in a lower voice.',
          },
          {
            all: ['no-files'],
            words:
              'Nobody opened any papers, and why should they? It was all so long ago, and I was against some of it, I am nearly sure.',
          },
        ],
      },
      {
        pieces: [
          // “Guilty without guilt”; too little time left to begin plotting (VOROSH28).
          {
            all: ['recanted:voroshilov'],
            words:
              'Guilty without guilt, I told them; and that I have too few years left to begin on plots. They laughed. It was a warm sort of laugh. I looked at Molotov, to see if he had a laugh too, and he had not.',
          },
          {
            words:
              'He used to call me old man before the waiters. I have not forgotten it. I forget other things.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin'],
            words: 'Bulganin has never sat a horse. I asked him. He said that it depended.',
          },
          {
            all: ['chair:khrushchev', 'khrushchev-stays'],
            words:
              'He kissed me in front of the stenographers, on both cheeks. I have medals that were put on with less force.',
          },
          {
            all: ['chair:mikoyan', 'khrushchev-stays'],
            words:
              'Mikoyan told me that I should be spared. I had not asked. He said it as one tells a child that the doctor is only going to look.',
          },
        ],
      },
      {
        pieces: [
          // Kin by marriage (MIKH).
          {
            words:
              'And on Sunday Zhukov comes to dinner, because of the grandchildren. What does one give such a man? Last time he ate the sturgeon as if it had surrendered.',
          },
          { words: 'Tomorrow I present medals. I asked to whom. They will let me know.' },
        ],
      },
    ],
  },
  {
    by: 'zhukov',
    angry: [['outcome:kept'], ['outcome:mild'], ['outcome:settled'], ['khrushchev-falls']],
    where: [{ words: 'in the field message book, carbon not inserted' }],
    sections: [
      {
        pieces: [
          {
            all: ['outcome:kept'],
            words:
              'Situation, 29 June. Objective held. I was thanked by the First Secretary. He looked at my ribbons while he did it.',
          },
          {
            all: ['no-files'],
            words:
              'Situation, 29 June. Folders carried into the Kremlin: one. Carried out: one, string untouched.',
          },
          {
            all: ['khrushchev-falls'],
            words:
              'Situation, 29 June. Beaten, by talk. Of those who beat me there is not one who could have found the place on a map.',
          },
          { words: 'Situation, 29 June. Nothing decided that a sergeant could carry out.' },
        ],
      },
      {
        pieces: [
          {
            all: ['unused-majority'],
            words:
              'Enemy staff: seven. Orders issued by enemy staff in four days: none. I kept a car at the gate and was bored.',
          },
          {
            all: ['unused-majority'],
            words:
              'Enemy had superior numbers for three days, closed up, on good ground, and did not attack. I have relieved men of their regiments for less.',
          },
          {
            all: ['carried:dismissal', 'khrushchev-stays'],
            words:
              'Enemy attacked on schedule, carried the position, and then sat down in it to draft the announcement. No reserve. No communications. Counter-attack succeeded by default.',
          },
          {
            all: ['carried:dismissal', 'khrushchev-falls'],
            words:
              'Enemy attacked while our side was asking whether it was in order. It was in order. That is how one loses Smolensk.',
          },
          {
            all: ['lost:dismissal'],
            words:
              'Enemy attacked without counting. Repulsed. The survivors explained to me over tea that it had been a reconnaissance.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['aircraft'],
            words:
              'Air lift carried out without loss. Passengers asked the pilots what was going on in Moscow. Pilots said: landing.',
          },
          {
            all: ['aircraft'],
            words: 'Aircraft: all returned. Load: secretaries of provinces, airsick. Two thanked the crew.',
          },
          {
            all: ['delegation-refused'],
            words: 'Delegation halted at the door by a man of seventy-six in a white tunic. No casualties.',
          },
        ],
      },
      {
        pieces: [
          // “What tanks?” (ZHUKOV-MS), and what became of it.
          {
            all: ['against:saburov'],
            words:
              'Saburov asked about tanks. I said there had been no order. By supper they were telling one another that I had said there could be one. In future: tanks in writing only.',
          },
          {
            all: ['read:molotov', 'read:kaganovich'],
            none: ['you-read-a-file'],
            words:
              'Read out the figures, dates, names. I had served with some of the names. The hall shouted at the right men. I had more pages. Was advised that these would do.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin'],
            words: 'Marshal Bulganin, so called, held the bridge for both sides.',
          },
          {
            all: ['chair:khrushchev', 'khrushchev-stays'],
            words: 'Was embraced. Kept my hands at the seams.',
          },
          {
            all: ['chair:mikoyan'],
            words:
              'Mikoyan is the only one of them I would take on a reconnaissance. I should walk behind him.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['raised:zhukov'],
            words:
              'Conclusion: elected full member. They clapped and moved their chairs a little. More afraid of me than they were of the others. File this. On reflection do not.',
          },
          { words: 'Conclusion: none. Sleep. Inspection at seven.' },
        ],
      },
    ],
  },
  {
    by: 'khrushchev',
    angry: [['khrushchev-falls'], ['outcome:settled'], ['outcome:two_authorities']],
    where: [{ words: 'dictated to nobody, taken down by his son-in-law from memory' }],
    sections: [
      {
        pieces: [
          {
            words:
              'All right, all right, I’m still here, I’m sitting in the same chair, it’s only that now when I come in they all stop chewing, and you tell me who can eat like that.',
          },
          {
            all: ['expelled:khrushchev'],
            words:
              'So they’ve done it, and in my own hall, and Nikolai with his beard combed for it, and not one of them, you notice, not one, said what I’d done, they said how I’d done it, the tone, the tone! You don’t sack a stoker for his tone.',
          },
          {
            all: ['demoted:khrushchev'],
            words:
              'Cows! He can have the cows, they say, as if it was a thing you give a man who’s been sick. And which of that lot’s ever stood under one? Molotov thinks that milk comes from a decree.',
          },
          {
            all: ['outcome:two_authorities'],
            words:
              'One lot says I’m out and the other lot says I’m in, and the marshals stand there in the middle, polite, the way people are polite who’ve got the keys. I said thank you to Zhukov. I said it twice. I didn’t like the second time.',
          },
        ],
      },
      {
        pieces: [
          {
            words:
              'And all of it over how I talk. Forty years I’ve talked like this, and they laughed, they slapped the table, and it turns out that they were writing it down.',
          },
          {
            all: ['carried:dismissal'],
            words:
              'I looked along the hands. You look at the hands and not the faces, a hand can’t look away. There was one I’d have sworn, and it went up like a boy’s who wants to be let out.',
          },
          {
            all: ['never-voted', 'unused-majority', 'bulganin-presided'],
            words:
              'They had me, you know, on the Wednesday, I’d have gone, I’d got my hat in my hand, and Nikolai looks at the clock and says tomorrow. I could have kissed the beard.',
          },
          {
            all: ['never-voted', 'unused-majority'],
            words:
              'They never even voted, they hadn’t the guts for it, they just sat there being seven until it was true.',
          },
          {
            all: ['lost:dismissal'],
            words:
              'And they’d lost it! They put it up and it came down on their own feet, and I thought, well, that’s that, and I ate a whole plate of dumplings. Never eat on a count.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['delegation-refused', 'khrushchev-falls'],
            words:
              'My own people at that door in dusty shoes, and me inside, and I could hear them being told to wait, and I sat. That’s what I’d like to have again. Not the vote. The door.',
          },
          {
            all: ['fell-ill'],
            words:
              'And they’d barked at Lyonya till he went the colour of cheese, and had to be carried, and I sat there and thought, next it’s me, and me they won’t carry.',
          },
          {
            all: ['silence-agreed'],
            words:
              'And then they all agree to say nothing about it, hush, comrades, and they look at me as if I’d been given a present. I’ve told the whole of the XX Congress what I told it, and now I’m to be discreet about Lazar shouting.',
          },
          {
            all: ['hall-close'],
            words: 'And it was close, in the hall, you could hear it being close, like a cart on a bridge.',
          },
        ],
      },
      {
        pieces: [
          // The telegram of July 1937 (BONE).
          {
            all: ['read:khrushchev'],
            words:
              'And then they read mine. I knew it was there, a man doesn’t forget a number that he’s signed. I wanted to say who had asked for it, and how fast, and I looked at the faces and they’d all been asked as well, or were children of people who’d been on the other end. So I didn’t say it.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin'],
            words:
              'And Nikolai! Twenty-five years, and the next room to mine in every hotel from Delhi to London, and he couldn’t look up from the water jug.',
          },
          {
            all: ['chair:mikoyan'],
            words:
              'Anastas came over by the garden gate and said nothing for an hour, and I’ve had worse advice.',
          },
        ],
      },
      {
        pieces: [
          { words: 'Well. Don’t spit in the well, my mother used to say. They’ll be thirsty.' },
          {
            words:
              'Well. You can’t put the calf back in the cow, but you can remember who left the gate open.',
          },
        ],
      },
    ],
  },
  {
    by: 'furtseva',
    angry: [['khrushchev-falls'], ['raised:furtseva', 'khrushchev-stays'], ['outcome:boomerang']],
    where: [{ words: 'in shorthand, inside the cover of a tennis programme' }],
    sections: [
      {
        pieces: [
          {
            all: ['raised:furtseva'],
            words:
              'Elected. “The first woman,” from the chair, and they clapped as one claps a horse that can count. I counted them back.',
          },
          {
            all: ['khrushchev-falls'],
            words:
              'Lost. Nobody shouted at me; they lowered their voices, which is worse, and somebody held a door.',
          },
          { words: 'Over. I have slept nine hours in four days and can still see every one of their cuffs.' },
        ],
      },
      {
        pieces: [
          // The ladies’ room as legend (contested.md 7).
          {
            words:
              'I telephoned. I had an office, a list and forty minutes. By the weekend it was a story about powdering my nose. None of those who tell it has asked what I said.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['fell-ill'],
            words:
              'Brezhnev had to be carried. If it had been me they would still be telling it in 1980. He is “unwell”.',
          },
          {
            all: ['voted', 'carried:dismissal'],
            words:
              'At the vote I had a voice and no hand. It is remarkable what one notices with one’s hands in one’s lap.',
          },
          {
            all: ['never-voted', 'unused-majority'],
            words:
              'They had it and could not bring themselves to count. I have seen girls in the weaving shed with more resolution about a window.',
          },
          {
            all: ['never-voted', 'unused-majority'],
            words:
              'Four days I listened to men who had the numbers ask each other whether it was quite the moment.',
          },
        ],
      },
      {
        pieces: [
          // Shepilov’s word alone (contested.md 16).
          {
            all: ['against:shepilov'],
            words:
              'Shepilov read from his notebook. There was one page more; I know which. He looked at me and turned two leaves together. I shall not forgive him that either.',
          },
        ],
      },
      {
        pieces: [
          {
            all: ['files-read'],
            words:
              'The lists. I was young that year and went to meetings, and when hands went up mine went up. Nobody has kept a list of those.',
          },
          {
            all: ['no-files'],
            words: 'No lists, then. They have all kept each other’s secrets, and think that it is manners.',
          },
        ],
      },
      // The man one has been.
      {
        pieces: [
          {
            all: ['chair:bulganin'],
            words:
              'Bulganin kissed my hand every morning of it. On the 20th I looked to see whether I had it back.',
          },
          {
            all: ['chair:khrushchev', 'khrushchev-stays'],
            words: 'He thanked me as one thanks a tram for having come.',
          },
          {
            all: ['chair:mikoyan'],
            words:
              'Mikoyan asked how I had slept. He was the one man who waited for the answer, so I gave him a wrong one.',
          },
        ],
      },
      {
        pieces: [
          { words: 'Tennis at seven. I shall win.' },
          { words: 'The linen suit goes to be cleaned. It can be cleaned.' },
        ],
      },
    ],
  },
]
