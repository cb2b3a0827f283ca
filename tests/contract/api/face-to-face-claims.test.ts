import { apiSaying } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const channels = `channels:
  - { id: any-channel, label: { en: any channel } }
  - { id: in-person, label: { en: in person }, faceToFace: true, broader: [any-channel] }
  - { id: desk, label: { en: desk }, faceToFace: true, broader: [in-person] }
  - { id: phone, label: { en: phone }, faceToFace: false, broader: [any-channel] }
`

describeOverGraph('contact face to face', (engine) => {
  it('shows on which claims it rests, and how they are said', async () => {
    const api = await apiSaying(
      engine.graph(),
      `${channels}roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk }
    channels: [desk, phone, { to: any-channel, amount: LITTLE, basis: IMPLIED }]
  - { id: director, kind: STAFF, label: { en: director }, channels: [in-person] }
  - { id: orderer, kind: STAFF, label: { en: orderer }, channels: [phone] }
`,
    )
    const asked = '{ atLeast atMost basis claims { to { id } modality basis } }'
    expect(
      await api.ask(
        `{ clerk: role(id: "clerk") { faceToFace ${asked} } director: role(id: "director") { faceToFace ${asked} } orderer: role(id: "orderer") { faceToFace ${asked} } }`,
      ),
    ).toEqual({
      clerk: {
        faceToFace: {
          atLeast: 'LITTLE',
          atMost: 'LITTLE',
          basis: 'IMPLIED',
          claims: [
            { to: { id: 'any-channel' }, modality: 'STATED', basis: 'IMPLIED' },
            { to: { id: 'desk' }, modality: 'STATED', basis: 'EXPLICIT' },
          ],
        },
      },
      director: {
        faceToFace: {
          atLeast: 'LITTLE',
          atMost: 'MUCH',
          basis: 'EXPLICIT',
          claims: [{ to: { id: 'in-person' }, modality: 'STATED', basis: 'EXPLICIT' }],
        },
      },
      orderer: { faceToFace: { atLeast: 'UNKNOWN', atMost: 'UNKNOWN', basis: null, claims: [] } },
    })
  })
})
