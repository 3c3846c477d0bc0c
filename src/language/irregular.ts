/** Irregular forms and spellings, each with the plain American form that stands for it: "form … : plain". */
const FORMS = `
sold: sell
bought: buy
paid: pay
spent: spend
made: make
built: build
taught: teach
sought: seek
grew grown: grow
fell fallen: fall
rose risen: rise
won: win
lost: lose
held: hold
led: lead
kept: keep
meant: mean
met: meet
ran: run
began begun: begin
came: come
went gone: go
gave given: give
took taken: take
got gotten: get
brought: bring
thought: think
caught: catch
chose chosen: choose
drove driven: drive
flew flown: fly
wrote written: write
broke broken: break
spoke spoken: speak
stood: stand
understood: understand
sent: send
lent: lend
borne: bear
drew drawn: draw
ate eaten: eat
dealt: deal
hired: hire
knew known: know
left: leave
men: man
women: woman
children: child
people: person
feet: foot
mice: mouse
staffed staffing: staff
shut: shut
fewer: few
bigger biggest: big
larger largest: large
smaller smallest: small
cheaper cheapest: cheap
higher highest: high
lower lowest: low
older oldest: old
newer newest: new
better best: good
worse worst: bad
centre centres: center
theatre theatres: theater
metre metres: meter
litre litres: liter
programme programmes: program
catalogue catalogues: catalog
cheque cheques: check
licence licences: license
defence: defense
offence: offense
grey: gray
tyre tyres: tire
aluminium: aluminum
colour colours coloured: color
favour favours: favor
favourite: favorite
behaviour behaviours: behavior
labour: labor
neighbour neighbours: neighbor
honour honours: honor
harbour: harbor
flavour flavours: flavor
humour: humor
enrol enrols: enroll
fulfil fulfils fulfilment: fulfill
instalment instalments: installment
travelled travelling traveller travellers: travel
traveler travelers: travel
labelled labelling: label
modelling modelled: model
cancelled cancelling cancellation: cancel
jewellery: jewelry
storey storeys: story
kerb: curb
plough: plow
mum: mom
aeroplane aeroplanes: airplane
tonne tonnes: ton
pyjamas: pajamas
cosy: cozy
e-mail emails e-mails: email
website websites: website
analyse analyses analysed analysing: analyze
personalised: personalize
organisation organisations: organization
`

const PLAIN: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', plain = ''] = line.split(': ')
      return forms.split(' ').map((form): [string, string] => [form, plain])
    }),
)

/** British -ise, -isation, -yse and their forms; the words that end so and are no such verbs stay as they are. */
const ISE = /^(\p{L}{3,})is(e|es|ed|ing|er|ers|ation|ations)$/u
const NOT_ISE =
  /^(?:adv|superv|rev|dev|surpr|prom|prec|exerc|enterpr|comprom|franch|expert|merchand|telev|rad|prem|ra|ar|adverti|no|poi|prai|crui|disgu|improv|desp|conc|otherw|likew|pa|de)$/u

/** The plain American form of a lower-case word, or the word itself. */
export function plainForm(word: string): string {
  const plain = PLAIN.get(word)
  if (plain) return plain
  const ise = ISE.exec(word)
  return ise && !NOT_ISE.test(ise[1] as string) ? `${ise[1]}iz${ise[2]}` : word
}
