/** What every peer shows: as much as a scene of ours has, in words that mean nothing here. */
export const HEADING = 'Tuesday 18 June 1957, 16:00 - the dining-room'

export const PASSAGE = [
  'The telephone had rung at ten minutes to two. A meeting, somebody said, routine, and would he look in before the journey. Nobody had said what it was about, and he had not asked.',
  'Now eleven men sit where eleven men have always sat, and nobody will meet his eye. One squares a sheet of paper against the edge of the table, and proposes that another take the chair.',
  'It is a small thing. He has chaired this table for four years. The man to his left stops writing.',
]

export const OPTIONS = [
  'Ask on what grounds, and make him say it aloud',
  'Yield the chair, and count who looks relieved',
  'Demand that the absent be sent for first',
  'Pass a note along the table',
]
