/** Where the browser begins: which of the pages this is stands on its body. */
import { checkPage } from './check.ts'
import { projectorPage } from './projector.ts'
import { pupilPage } from './pupil.ts'
import { teacherPage } from './teacher.ts'

const PAGES = { pupil: pupilPage, teacher: teacherPage, projector: projectorPage, check: checkPage } as const

const root = document.getElementById('page')!
PAGES[document.body.dataset.page as keyof typeof PAGES](root)
