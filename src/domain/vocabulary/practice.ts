import type { Enumeration } from './enumeration'

export const practice: Enumeration = {
  name: 'Practice',
  description:
    'Whose practice is shown of what libraries share: of roles, tasks, channels and resources.',
  ordered: false,
  values: {
    GENERAL:
      'What is said of libraries in general. Of a role, task, channel or resource that only the description of a certain library has, all that is said.',
    ALL: 'What is said of libraries in general, and of each library.',
  },
}
