import { property, type Property } from './property'

/** What every node bears beside its texts and its sources, whatever its kind. */
export const commonProperties: readonly Property[] = [
  property('id', 'STRING', 'A readable English slug, unique over the whole graph.', {
    required: true,
  }),
  property('dataset', 'STRING', 'The dataset that the node comes from.', { required: true }),
  property('exactMatch', 'STRING', 'Addresses of the same concept elsewhere.', { list: true }),
  property('closeMatch', 'STRING', 'Addresses of nearly the same concept elsewhere.', {
    list: true,
  }),
  property('broadMatch', 'STRING', 'Addresses of a broader concept elsewhere.', { list: true }),
]
