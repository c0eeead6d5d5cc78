/** What a play answers to the questions that June 1957 is asked, in a sentence. */
import type { DayFact } from '../../story/debrief/facts.ts'
import type { PersonId } from '../engine/index.ts'
import { capital } from './capital.ts'
import { PLENUM_CALLED } from './eventWords.ts'
import { listed, MOTION_WORDS, nameOf, OUTCOME_WORDS, type People } from './names.ts'

export function factWords(people: People, fact: DayFact, you: PersonId): string {
  const name = (person: PersonId): string => (person === you ? 'you' : nameOf(people, person))
  const who = (persons: readonly PersonId[], one: string, several: string, none: string): string => {
    if (persons.length === 0) return none
    const verb = persons.length > 1 || persons[0] === you ? several : one
    return `${capital(listed(persons.map(name)))} ${verb}.`
  }
  switch (fact.about) {
    case 'chair':
      return fact.who === 'khrushchev'
        ? `${capital(name('khrushchev'))} kept the chair.`
        : `${capital(name(fact.who))} took the chair.`
    case 'quorum':
      return fact.pleaded ? 'Somebody pleaded that there was no quorum.' : 'Nobody spoke of a quorum.'
    case 'adjourned':
      return fact.by ? `${capital(name(fact.by))} put the sitting off.` : 'The sitting was not put off.'
    case 'count':
      return `By the evening ${fact.seven} had spoken with the seven and ${fact.khrushchev} with Khrushchev.`
    case 'vote':
      return fact.motions.length === 0
        ? 'No roll was called.'
        : fact.motions
            .map(
              ({ motion, carried }) =>
                `The roll was called on the motion ${MOTION_WORDS[motion]}, which was ${carried ? 'carried' : 'lost'}.`,
            )
            .join(' ')
    case 'abolition':
      return fact.moved ? 'It was moved to abolish the post.' : 'Nobody moved to abolish the post.'
    case 'ill':
      return who(fact.who, 'was taken ill', 'were taken ill', 'Nobody was taken ill.')
    case 'letter':
      return fact.names === 0 ? 'Nobody signed a letter.' : `The letter had ${fact.names} names.`
    case 'delegation':
      return {
        refused: 'The delegation was refused.',
        received: 'The delegation was received.',
        unanswered: 'The delegation stood at the door, and had no answer.',
        none: 'No delegation came to the door.',
      }[fact.answer]
    case 'called':
      return PLENUM_CALLED[fact.by]
    case 'silence':
      return fact.agreed
        ? 'It was agreed to tell the plenum of criticism, settled, and no more.'
        : 'Silence towards the plenum was not agreed.'
    case 'present':
      return `The plenum opened with ${fact.members} members.`
    case 'read':
      return fact.who.length === 0
        ? 'No files were read in the hall.'
        : `Files were read on ${listed(fact.who.map(name))}.`
    case 'recanted':
      return who(fact.who, 'recanted', 'recanted', 'Nobody recanted.')
    case 'abstained':
      return who(fact.who, 'abstained, alone', 'abstained', 'Nobody abstained.')
    case 'outcome':
      return OUTCOME_WORDS[fact.outcome].words
    case 'expelled':
      return who(fact.who, 'was put out', 'were put out', 'Nobody was put out.')
    case 'punished':
      return who(
        fact.who,
        'was reprimanded or brought down',
        'were reprimanded or brought down',
        'Nobody was reprimanded or brought down.',
      )
    case 'raised':
      return who(
        fact.who,
        'was raised to full membership',
        'were raised to full membership',
        'No candidate was raised.',
      )
  }
}
