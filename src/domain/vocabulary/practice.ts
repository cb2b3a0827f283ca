import type { Enumeration } from './enumeration'

export const practice: Enumeration = {
  name: 'Practice',
  description:
    'Whose practice is shown of what libraries share: of roles, tasks, channels, resources and annotations. What single libraries do is left out by default: ask for ALL of it, or name a library by its id to see its practice alone, whatever practice is asked for beside it. A filter and a sort go by that of their list, unless they ask for another. A filter that names a library is about all.',
  ordered: false,
  values: {
    GENERAL:
      'What is said of libraries in general. Of a role, task, channel or resource that the general picture does not have, all that is said, by each library, survey and system. In a list of all, those that libraries in general have.',
    ALL: 'What is said of libraries in general, of each library, and of what only some of them share; also what surveys tell of the libraries of a country, and what systems let happen. Each claim names its library, and the kind of it tells these apart.',
  },
}
