/**
 * The play as the newspapers of July 1957 would have had it. All of it is
 * invented; nothing in it is false of the play it is told of, and nothing in it
 * says what happened. Its manner is that of the notice of 4 July (RESOL57).
 */
import type { Piece } from './happenings.ts'

/** Alternatives, of which one is told; the most particular that fits. */
export interface Section {
  readonly pieces: readonly Piece[]
  /** Goes on in the same paragraph. */
  readonly runsOn?: boolean
}

export const COMMUNIQUE: readonly Section[] = [
  {
    pieces: [
      {
        all: ['outcome:kept'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union was held in Moscow from 22 to 29 June 1957. It discussed the unity of the Party, and left no doubt of it.',
      },
      {
        all: ['outcome:mild'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union was held in Moscow from 22 to 29 June 1957. It heard a report on certain questions of the work of the Presidium, and expressed its satisfaction with the report.',
      },
      {
        all: ['outcome:settled'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union, held in Moscow from 22 to 29 June 1957, was informed of an exchange of criticism in the Presidium. The criticism was comradely. It has been settled.',
      },
      {
        all: ['outcome:directory'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union was held in Moscow from 22 to 29 June 1957. It considered the further development of collective leadership, and found that the leadership could be made more collective by one post.',
      },
      {
        all: ['outcome:government'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union was held in Moscow from 22 to 29 June 1957. It considered an organisational question, which had been carefully prepared.',
      },
      {
        all: ['outcome:two_authorities'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union was held in Moscow from 22 to 29 June 1957. The Presidium and the Plenum, each within its competence, adopted decisions on the same question.',
      },
      {
        all: ['outcome:defeat'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union was held in Moscow from 22 to 29 June 1957. It considered the work of the Secretariat, and showed once more that there is no higher authority between congresses.',
      },
      {
        all: ['outcome:boomerang'],
        words:
          'A Plenum of the Central Committee of the Communist Party of the Soviet Union was held in Moscow from 22 to 29 June 1957. It acquainted itself with documents of past years. Comrades who had taken part in those years took part in the discussion.',
      },
    ],
  },
  {
    runsOn: true,
    pieces: [
      { words: 'At the opening {present} of its members were present.' },
      {
        all: ['aircraft'],
        words:
          'At the opening {present} of its members were present, a number of them thanks to the timetable of our aviation.',
      },
      {
        all: ['aircraft'],
        words:
          '{present} of its members were in the hall when it opened; those who had farthest to come had not been the last to arrive.',
      },
      {
        all: ['aircraft'],
        words: 'The opening was attended by {present} members, some of them straight from the airfield.',
      },
    ],
  },
  {
    pieces: [
      {
        all: ['never-voted'],
        words:
          'The Plenum was preceded by four days of discussion in the Presidium, in the course of which many took the floor, and kept it.',
      },
      {
        words:
          'The Plenum was preceded by four days of work in the Presidium, which brought the various points of view to each other’s notice.',
      },
      {
        all: ['carried:plenum'],
        words:
          'The Presidium, after four days of work, resolved by a vote that the Central Committee should meet, as the Rules provide.',
      },
      {
        all: ['unused-majority', 'never-voted'],
        words:
          'The Presidium had been in session from the 18th. A majority of its members made a statement. The statement was listened to.',
      },
      {
        all: ['unused-majority', 'never-voted'],
        words:
          'For four days the Presidium considered one question from every side. The sides having become known, the question was passed to the Plenum.',
      },
      {
        all: ['unused-majority', 'never-voted'],
        words:
          'The Plenum was preceded by four days of discussion in the Presidium. Opinions were stated with such clearness that it was not found necessary to count them.',
      },
      {
        all: ['voted', 'lost:dismissal'],
        words:
          'The Presidium, in preparing the Plenum, ascertained the opinion of each of its members by name, and was confirmed in the opinion that it had held before.',
      },
      {
        all: ['voted', 'carried:dismissal'],
        words:
          'The Presidium, in preparing the Plenum, took the decisions that it had it in its power to take.',
      },
      {
        all: ['voted', 'carried:dismissal'],
        words:
          'The Presidium came to the Plenum with a decision already taken, and so was able to save it time.',
      },
      {
        all: ['voted-on-the-18th', 'carried:dismissal'],
        words:
          'The Presidium had met on 18 June. It had before it the question of the anniversary of Leningrad, and completed its work in a single sitting, though not on that question.',
      },
      {
        all: ['voted', 'carried:abolition'],
        words:
          'The Presidium, in preparing the Plenum, approved a simplification of the structure of the Secretariat.',
      },
      {
        all: ['voted', 'carried:abolition'],
        words:
          'The Presidium, proceeding from the principle of collective leadership, found that one of the posts in it was a single post.',
      },
      {
        all: ['voted', 'lost:abolition'],
        words:
          'The Presidium, in preparing the Plenum, considered a proposal to simplify the structure of the Secretariat, and preferred it as it is.',
      },
    ],
  },
  {
    runsOn: true,
    pieces: [
      {
        all: ['quorum-pleaded'],
        words: 'Attention was given to the rules, including those on the number of persons in a room.',
      },
      {
        all: ['chair-kept'],
        words: 'Comrade Khrushchev presided, as is customary.',
      },
      {
        all: ['quorum-pleaded'],
        words: 'Questions of procedure were raised in good time.',
      },
      {
        all: ['fell-ill'],
        words: 'Comrade {ill}, who was indisposed, received medical attention.',
      },
      {
        all: ['fell-ill', 'quorum-pleaded'],
        words:
          'Attention was given to the rules and, in the case of Comrade {ill}, who was indisposed, to the health of those present.',
      },
      {
        all: ['fell-ill', 'quorum-pleaded'],
        words:
          'The rules were consulted as to what makes a sitting, and a physician as to Comrade {ill}, who was indisposed.',
      },
      {
        all: ['fell-ill', 'quorum-pleaded'],
        words:
          'In the interest of orderly work it was established who was present. Comrade {ill}, who was indisposed, was excused.',
      },
      {
        all: ['fell-ill', 'chair-kept'],
        words: 'Comrade Khrushchev presided, as is customary. Comrade {ill} was indisposed.',
      },
    ],
  },
  {
    runsOn: true,
    pieces: [
      {
        all: ['delegation-refused'],
        words:
          'Members of the Central Committee who found themselves in the Kremlin at that time showed a lively interest in its work, and were able to show it in the corridor.',
      },
      {
        all: ['delegation-refused'],
        words:
          'The Presidium was in touch throughout with the members of the Central Committee, through the door.',
      },
      {
        all: ['delegation-received'],
        words:
          'Members of the Central Committee who found themselves in the Kremlin at that time were received, and remained.',
      },
      {
        all: ['delegation-received'],
        words:
          'The Presidium consulted members of the Central Committee, who had come for the purpose of being consulted.',
      },
    ],
  },
  {
    pieces: [
      { all: ['no-files'], words: 'The past was not among the items of the agenda.' },
      { all: ['no-files'], words: 'The discussion was turned wholly to the future, and kept there.' },
      {
        all: ['no-files', 'silence-agreed'],
        words:
          'The Plenum was told what it was necessary to tell it. It had no further questions to which answers had been prepared.',
      },
      {
        all: ['files-read'],
        words:
          'Speakers dwelt on the history of the Party and, in places, of particular comrades. The materials to which they referred will not be printed.',
      },
      {
        all: ['files-read'],
        words:
          'Documents of the years 1937 and later were quoted, with figures. The figures were noted by those who had not known them and by those who had.',
      },
      {
        all: ['files-read', 'silence-refused'],
        words:
          'A proposal to spare the time of the Plenum by not reporting to it everything that had been said was considered and not adopted. Materials were made known which will not be printed.',
      },
      {
        all: ['files-read', 'read:khrushchev'],
        words:
          'Materials on the work of leading comrades in earlier posts, in Moscow and in the republics, were read, those of the highest rank not excepted. They will not be printed.',
      },
    ],
  },
  {
    runsOn: true,
    pieces: [
      {
        all: ['somebody-recanted'],
        words: 'Several comrades took the floor twice, and in their second speeches improved on the first.',
      },
      {
        all: ['somebody-recanted'],
        words: 'The discussion enriched the views of a number of comrades, who thanked it.',
      },
      {
        all: ['recanted:bulganin', 'outcome:kept'],
        words:
          'The Chairman of the Council of Ministers, Comrade Bulganin, shared with it his reflections on arithmetic.',
      },
      {
        all: ['hall-close'],
        words: 'Several opinions were expressed, of which one proved to be that of the Plenum.',
      },
    ],
  },
  {
    pieces: [
      {
        all: ['somebody-expelled'],
        words:
          'The Plenum removed from the leading bodies of the Party {out}. The country is large, and needs cadres everywhere.',
      },
      {
        all: ['expelled:khrushchev'],
        words:
          'The Plenum released Comrade N. S. Khrushchev, whose interest in agriculture is well known, from other duties.',
      },
      {
        all: ['demoted:khrushchev'],
        words:
          'Comrade N. S. Khrushchev will be able to devote his energy to particular branches of the economy, of which agriculture is one.',
      },
      {
        all: ['nobody-fell'],
        words: 'Changes in the leading bodies were not among the decisions. The portraits are unchanged.',
      },
    ],
  },
  {
    runsOn: true,
    pieces: [
      {
        all: ['somebody-brought-down'],
        none: ['outcome:boomerang'],
        words: 'Other questions of a personal nature were decided in a paragraph of their own.',
      },
      {
        all: ['outcome:boomerang', 'somebody-brought-down'],
        words: '{down} have been relieved of the burden of their former duties.',
      },
    ],
  },
  {
    runsOn: true,
    pieces: [
      {
        all: ['somebody-raised', 'khrushchev-stays'],
        words: 'Elected to full membership of the Presidium: {raised}.',
      },
      {
        all: ['somebody-raised', 'khrushchev-falls'],
        words: 'The Presidium was strengthened by new full membership: {raised}.',
      },
    ],
  },
  {
    pieces: [
      {
        all: ['unanimous'],
        words:
          'The resolution was adopted unanimously, the comrades whom it concerns voting for it with the rest.',
      },
      {
        all: ['unanimous', 'nobody-fell'],
        words: 'The resolution was adopted unanimously. It is short.',
      },
      {
        all: ['somebody-abstained'],
        words:
          'The resolution was adopted unanimously by all those voting for it. {abstained} did not make use of the vote.',
      },
      {
        all: ['somebody-abstained'],
        words:
          'The resolution was adopted unanimously. Those abstaining ({abstained}) are not counted among the unanimous.',
      },
      {
        all: ['outcome:two_authorities'],
        words: 'Both decisions were adopted by a majority, and both remain in the minutes.',
      },
    ],
  },
  {
    pieces: [
      {
        words:
          'On Sunday 23 June, when the Plenum did not sit, the football team of the USSR defeated that of Poland by three goals to nil before 102,000 spectators.',
      },
      {
        words:
          'Leningrad has celebrated its two hundred and fiftieth anniversary. The leaders of Party and Government were prevented by their work from attending on the day.',
      },
      {
        words:
          'Preparations for the Sixth World Festival of Youth and Students continue. Its emblem is a flower of five petals, no one of which is larger than another.',
      },
      {
        words:
          'The air display appointed for 30 June has been put off on account of the weather, which is muggy.',
      },
      {
        words:
          'A steam locomotive, No. 293, which carried Lenin in 1917, has been presented by the Finnish people and was met with due solemnity.',
      },
      {
        words: 'The monument to A. S. Pushkin unveiled in Leningrad on 19 June continues to be visited.',
      },
      {
        words: 'Editors of wall newspapers are reminded that the list of portraits is that of 1 May.',
      },
    ],
  },
]
