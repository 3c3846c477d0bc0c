import type { Facet } from '../facet.ts'

/** What people ask about the money that goes out: drivers, sums, wages, rent, savings, taxes. */
export const costStructureFacets: readonly Facet[] = [
  {
    name: 'biggest cost',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:biggest|largest|main|major|primary|principal|greatest|highest) (?:\w+ )?(?:cost|expense|expenditure|outlay)s?\b/i,
      /\bmost (?:significant|important|substantial|major) (?:\w+ )?(?:costs?|expenses?|expenditures?|outlays?)\b/i,
      /\b(?:majority|bulk|lion[’']s share|largest (?:portion|share|part)) of\b.{0,30}\b(?:costs?|expens\w+|spending|budget)\b/i,
      /\b(?:costs?|expenses?)\b.{0,50}\b(?:principally|primarily|mainly|mostly|chiefly|largely)\b/i,
    ],
    asked: `
what is the biggest cost
main expense
biggest cost driver
where does all the money go
what eats up the budget
what do they spend the most on
largest item on the bill
which expense hurts most
top outgoing
my boss wants to know what swallows the bulk of our funds
what's the heaviest burden on the books
principal outlay
the single most expensive thing they pay for
what drains the coffers
what costs us an arm and a leg
number one item of expenditure
primary driver of expenses
what makes the business so costly to run
where's the money pit
which bill is the fattest each year
what would the finance chief cut first because it is so large
dominant cost factor
what gobbles up cash
most significant spending
what's the main thing you fork out for
greatest expenditure
where do most of the dollars disappear
lion's share of the spending
`,
  },
  {
    name: 'other cost drivers',
    blocks: ['cost-structure'],
    answer: 'names',
    told: [
      /\bother (?:major |main |key |significant |important )?(?:cost )?(?:drivers|costs|expenses)\b/i,
      /\b(?:another|second|additional|further) (?:\w+ )?(?:cost|expense)(?: driver)?\b|\banother (?:\w+ )?driver\b/i,
      /\balso\b.{0,15}\b(?:incurs?|accrues?|incurred|accrued|incurring)\b.{0,50}\b(?:costs?|expenses?)\b/i,
    ],
    asked: `
what other costs are there
second biggest expense
further cost drivers
apart from the top one, what do they spend on
remaining expenses
what else costs money
next in line after the main outlay
other major drivers
secondary outgoings
besides the largest item what is on the bill
the rest of the spending goes where
what comes after that in the expense ranking
additional cost areas
runner-up among expenses
what other bills do they have to settle
smaller cost blocks
any more big-ticket items
which further areas weigh on the purse
list the lesser expenditures
what are cost drivers two and three
what more do we shell out for
also-rans in spending
other significant outlays
on top of that, what has to be paid
more cost centres
and what about the other expenditure heads
`,
  },
  {
    name: 'what costs are incurred',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(incurs?|incurred|accrues?|accrued) (\w+ ){0,3}costs? (in relation|related|relating|through)\b/i,
      /\b(incurs?|incurred|accrues?|accrued) (\w+ ){0,3}costs? (from|for|associated|in the form)\b/i,
      /\b(costs?|expenses) (principally |primarily |mainly )?(relate|are related|derive|comprise|consist|include)s?\b/i,
      /\bcosts? (drivers?|structure)\b.{0,30}\b(includes?|comprises?|consists?|are)\b/i,
      /\b(has to|must|needs to|have to) pay (for|its|the)\b/i,
    ],
    asked: `
what costs does the business have
what do they spend money on
list of expenses
cost structure in a sentence
what goes out of the account every month
what has to be paid to keep it running
where do expenses come from
outgoings
overheads and bills
what does it take in money to run this
types of cost
which expenditures arise
expense categories
what are we paying for all the time
what do you use the money for
tell me about the spending side
what's on the debit side of the ledger
cost of doing business, what is it made of
what bills land on the finance desk
what does the budget consist of
running costs
expenditure overview
what are they shelling out for
which things drive expenses up
summary of what it costs to operate
what's the outlay for an operation like this
cost base composition
`,
  },
  {
    name: 'fixed or variable costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(a|an|both|all|also|principally|mostly|largely) (\w+ )?(fixed|variable|semi-variable) (\w+ )?(costs?|expenses?)\b/i,
      /\b(primarily|has|are|is|incurs?|accrues?) (\w+ )?(fixed|variable|semi-variable) (\w+ )?(costs?|expenses?)\b/i,
      /\b(?:costs?|expenses?)\b.{0,30}\b(?:is|are) (?:\w+ )?(?:fixed|variable)\b/i,
      /\b(?:fixed|variable) (?:operating |annual )?(?:costs?|expenses?)\b/i,
      /\b(?:costs?|expenses?)\b.{0,30}\b(?:varies|vary|fluctuates?|rises?) (?:with|in line|according|depending)\b/i,
    ],
    asked: `
are costs fixed or variable
does the expense grow with sales
is it a fixed cost
variable costs
do outgoings stay the same whatever is sold
which bills rise with volume
static or moving expenses
what has to be paid even when nothing is sold
do they pay the same each month
share of fixed overheads
would costs fall if business slowed down
flexible or rigid spending
is the main cost a constant one
does it depend on output
standing charges
which spending goes up and down with production
costs we can't get rid of in a quiet month
fixed versus variable expenses
is marketing fixed or variable
does the bill change as we sell more
are your overheads set in stone
scales with the number of units?
semi-variable items
how elastic is the cost base
do I pay regardless of turnover if I run such a firm
what costs move in step with customers
`,
  },
  {
    name: 'cost-driven or value-driven',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:cost|value)-driven\b/i,
      /\baiming to (?:minimi[sz]e|reduce|lower|provide a premium|offer a (?:premium|value)|increase)\b/i,
      /\b(?:premium proposition|focus(?:es|ed)? on (?:value creation|creating value|minimi[sz]ing costs?))\b/i,
      /\b(?:economies of scale|lean|low-cost) (?:cost )?(?:structure|model)\b/i,
    ],
    asked: `
is the business cost-driven or value-driven
do they care more about cheapness or quality
what type of cost structure is it
lean and cheap or premium
penny-pinching or generous with spending
do they aim at the lowest expense or at the best service
value-driven?
cost-driven structure
is the focus on saving or on giving customers more
frugal or lavish company
which philosophy lies behind the spending
bargain model or luxury model
would you call it a low-cost outfit
do they go for quality whatever it costs
no-frills or full-service
attitude towards expenses
premium positioning in the spending pattern
is thrift their thing
kind of cost model
are we minimising spend or maximising worth
is it about squeezing every cent
do they splash out for the sake of the client
style of spending
is it run on a shoestring
category of cost structure from the canvas
why is the structure called value-driven
`,
  },
  {
    name: 'how costs are kept low',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(minimi[sz]\w{1,3}|reduc\w{1,4}|lower\w{0,3})\b.{0,30}\b(costs?|expenses?)\b/i,
      /\b(cut\w{0,4}|sav\w{1,3}|keep\w{0,3}|control\w{0,4})\b.{0,30}\b(costs?|expenses?)\b/i,
      /\b(?:through|significant|extensive|heavy) automation\b|\blow-price value propositions?\b/i,
      /\b(?:cost[- ](?:saving|cutting|reduction|efficien\w+)s?|savings (?:plan|program\w{0,2}|initiative)s?)\b/i,
      /\b(?:lower|low) (?:\w+ )?(?:running |operating )?costs\b/i,
    ],
    asked: `
how do they keep costs down
how are expenses minimised
what do they do to save money
automation as a saver
how can they be so cheap to run
belt-tightening measures
ways of cutting spending
by what means are outlays reduced
cost reduction plan
do machines replace staff to save
where do they economise
how is waste trimmed
savings programme
what makes their operation efficient
cost control
tricks for spending less
do we have an efficiency drive
how do you stay lean
is the work automated to hold the bill down
what keeps the overhead small
cheaper operations, how
how does the firm avoid high expenses
do robots and software do the job of people
penny saved is a penny earned, how do they do it
cost-cutting initiatives
why are their running costs lower than others'
`,
  },
  {
    name: 'spending on premium service',
    blocks: ['cost-structure', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(?:significant|high level of|extensive|dedicated) personal (?:service|assistance|attention)\b/i,
      /\bfrequent (?:product|service|platform|menu) (?:enhancements?|improvements?|updates?)\b/i,
      /\b(?:premium|superior) (?:proposition|service|quality)\b.{0,40}\bthrough\b/i,
    ],
    asked: `
do they spend on personal service
is money put into improving the product all the time
what makes the operation premium
cost of pampering clients
frequent enhancements as an expense
is hand-holding expensive for them
why do they pay so much for quality
do we invest in better service rather than savings
upgrades that cost a lot
how is the premium offer delivered
five-star treatment and what it means for spending
constant updates paid by the firm
is white-glove care in the budget
what do they splurge on for customers
expensive attention to buyers
money spent on continuous improvement
do you spare no expense on service
spending to delight people
high-touch model cost
what value is created by the extra outlay
personal advisers instead of machines
how does the cost side support luxury
refining the product again and again
cost of excellence
are they willing to pay for quality
`,
  },
  {
    name: 'total costs in a year',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\btotal (?:\w+[- ]){0,2}(?:costs?|expenses?)\b(?! of (?:goods|sales|prod|rev|serv)).{0,60}(?:[$€£¥]|\b(?:INR|JPY|EUR)\b)/i,
      /(?<!other )\b(?:operating|non-?interest) (?:costs?|expenses?)\b.{0,50}(?:[$€£¥]|\b(?:INR|JPY|EUR)\b)/i,
      /\btotal (?:costs|expenses|cost of operations?)\b.{0,30}\b(?:was|were|amount\w*|of around|of approximately)\b/i,
      /\b(?:costs?|expenses?)\b.{0,30}\b(?:for|in) (?:the year|20\d\d|FY ?\d\d)\b.{0,40}\d/i,
    ],
    asked: `
total costs in the year
how much do they spend altogether
operating expenses in dollars
what does it cost to run the company for twelve months
sum of all expenses
annual spending
overall expenditure in 2015
how many billions go out each year
grand total of the bills
full-year cost figure
total operating costs
yearly outlay
what did the business burn through last year
aggregate expenses recorded
how expensive is the whole operation
entire budget per annum
running cost per year in money
what was spent all in all
size of the cost base
amount recorded as expenses
if I add up every bill, what's the number
how much cash went out the door
how large were outgoings last financial year
what do we spend in a year, everything included
total cost of operation
non-interest expenses amount
`,
  },
  {
    name: 'cost of sales',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(?:costs? of (?:\w+ )?(?:sales|goods(?: sold)?|revenues?|services?|products?|merchandise))\b.{0,60}[$€£¥]\d/i,
      /\b(?:recorded|accrued|incurred|reported) (?:\w+ )?costs? of (?:\w+ )?(?:sales|goods|revenues?|services?|products?)\b/i,
      /\b(?:cost of goods sold|COGS|costs? of (?:sales|revenues?))\b.{0,80}\d/i,
    ],
    asked: `
cost of sales
cost of goods sold
how much did the goods cost them
what do they pay for what they sell
COGS amount
purchase cost of merchandise
cost of revenue in dollars
how much is spent on producing what was sold
direct cost of the products
what do the wares cost before the mark-up
cost of services delivered
how many billions went on inventory sold
what does it cost to supply the customers
bill for stock
direct costs
cost of products in the year
what was the outlay on items in the shops
price they pay at the factory gate
how much of the money goes straight into making the product
cost of merchandise
input cost of turnover
what share of a sale is the item's own cost
what do we pay for the stuff on our shelves
production cost of items shipped
delivering the service, what did that cost
`,
  },
  {
    name: 'what cost of sales includes',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\bcosts? of (\w+ )?(sales|goods( sold)?|revenues?|services?|products?)\b.{0,60}\b(includ\w+|consist\w*|compris\w+)\b/i,
      /\bvariable (?:expense|cost),? (?:that|which) (?:\w+ )?(?:includes?|consists?|comprises?)\b/i,
      /\bincluding (?:occupancy|freight|labou?r|material|inventory|subcontract\w*)\b.{0,20}\bcosts?\b/i,
    ],
    asked: `
what is included in cost of sales
what does cost of revenue consist of
composition of cost of goods
which items sit inside the cost of services
does cost of sales contain freight
what falls under direct cost
are labour and materials part of it
break down the cost of goods sold
what makes up the production bill
components of the variable expense
ingredients of the product's cost
does it count rent of the shops in there
what are the parts of cost of products
which things are lumped together in COGS
does cost of revenue cover data centres and staff
what's in that big cost item
define their cost of sales
hosting and support staff counted there?
elements of direct spending
under cost of services what do they book
what do they put in the cost-of-sales drawer
itemise the biggest expense
what exactly hides behind cost of revenue
raw material, labour, energy: what else is in it
what do we book as direct costs
`,
  },
  {
    name: 'research and development spending',
    blocks: ['cost-structure', 'key-activities', 'value-proposition'],
    answer: 'money',
    told: [
      /\b(research|R&D|product development|technology)\b.{0,60}\b(costs?|expens\w+|expenditures?)\b.{0,60}[$€£¥]\d/i,
      /\b(research|R&D|product development|technology)\b.{0,60}\b(spending|investments?)\b.{0,60}[$€£¥]\d/i,
      /\b(?:spends?|spent|invests?|invested|invest\w*|accrues?|accrued)\b.{0,60}\b(?:research|R&D|development|innovation)\b/i,
      /\b(?:research|R&D)\b.{0,30}\b(?:costs?|expenses?|expenditures?|budget|spending)\b/i,
      /\b(?:drivers?|cost)\b.{0,60}\b(?:research|R&D|product development)\b/i,
    ],
    asked: `
how much do they spend on research
R&D budget
research and development costs
what goes into inventing new things
spending on innovation
money for the lab
how many dollars a year for developing products
engineering spend
do they invest heavily in new technology
cost of scientists and experiments
what's the bill for product development
investment in future products
how much do boffins cost them
new model development expense
is a lot of cash put into R and D
laboratory spending
clinical trial costs
technology development outlay
how much do we plough into inventions
design and development expenditure
annual research outlay
do you put money in tomorrow's ideas
funding of the tinkerers
prototype costs
what is paid for creating the next generation
`,
  },
  {
    name: 'research share of revenue',
    blocks: ['cost-structure', 'value-proposition', 'key-resources'],
    answer: 'percent',
    told: [
      /\b(research|R&D|development|innovation)\b.{0,80}\d[\d.]{0,4}(%| percent).{0,40}\b(revenues?|sales)\b/i,
      /\b(research|R&D|development|innovation)\b.{0,80}\d[\d.]{0,4}(%| percent).{0,40}\b(turnover|budget|costs)\b/i,
      /\d[\d.]{0,4}(%| percent).{0,50}\b(revenues?|sales|turnover)\b.{0,50}\b(research|R&D|development|innovation)\b/i,
      /\d[\d.]{0,4}(%| percent).{0,50}\b(income|profits?)\b.{0,50}\b(research|R&D|development|innovation)\b/i,
    ],
    asked: `
what percentage of revenue goes into research
R&D as a share of sales
research intensity
what part of turnover is put back into development
how many percent do they reinvest in innovation
R and D ratio
slice of income spent on labs
for each dollar earned, how many cents for new products
proportion of sales spent on engineering
relative R&D spending
is it more than ten percent of sales that they invest in science
development quota
fraction of takings devoted to inventing
how research-heavy is the company in percent
innovation spend relative to size
percent of turnover for product development
reinvestment rate in technology
how big a chunk of revenue funds the scientists
share of the budget for research
what cut of our sales do we give the developers
R&D to revenue
weight of research in the finances
out of a hundred pounds, how much for the lab
do they plough back a tenth of sales into ideas
percentage ploughed into new technology
`,
  },
  {
    name: 'marketing and advertising spending',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(marketing|advertising|promotion\w*)\b.{0,60}\b(costs?|expens\w+|expenditures?|spending|amount\w*)\b.{0,60}[$€£¥]\d/i,
      /\b(?:spends?|spent|invests?|invested)\b.{0,50}\b(?:advertising|marketing|ads|promotion\w*|TV|television)\b/i,
      /\b(?:marketing|advertising)(?:\/\w+| and \w+)? (?:costs?|expens\w+|expenditures?|budget|spend(?:ing)?)\b/i,
      /[$€£¥]\d.{0,60}\b(?:in relation to|on|for|related to) (?:\w+ )?(?:advertising|marketing|promotion\w*)\b/i,
    ],
    asked: `
how much do they spend on advertising
marketing budget
what do the telly commercials cost them
promotion expenses
ad spend
money for billboards and brochures
annual advertising bill
how many millions go on publicity
what's the outlay for campaigns
cost of marketing in dollars
do they pay a fortune for ads
sponsorship and promo spending
how much is spent to get noticed
brand-building expenditure
paid to newspapers and TV for spots
advertising costs in the year
how big is the purse for marketing
spending on posters, leaflets and online banners
what did we lay out on promotion
price of making themselves known
media spend
cost of being a household name
how heavily do you advertise, in money
celebrity endorsement costs
marketing expenditure amount
`,
  },
  {
    name: 'sales and marketing as a cost',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:drivers?|cost)\b.{0,60}\bsales\/(?:marketing|administration)\b/i,
      /\bsales (?:and|&) marketing\b.{0,40}\b(?:costs?|expenses?|activities|channels|operations|teams?)\b/i,
      /\b(?:implementation|operation) of (?:its |various |their )?(?:marketing|advertising|sales)\b/i,
      /\b(?:marketing|advertising) (?:and advertising |and marketing )?campaigns\b/i,
    ],
    asked: `
is selling expensive for them
sales and marketing expense
does the selling crew weigh on the budget
cost of the reps
what does it take to sell
are marketing campaigns part of the costs
does running sales channels cost a lot
is promotion among the cost drivers
selling expenses
travelling salesmen's cost
do they need to pay for lots of salespeople
does the firm bear campaign costs
going-to-market expenses
is advertising one of their outlays
sales channels' running costs
how important is marketing on the cost side
distribution and sales expense
money used to win orders
do commercial activities eat the budget
are salespeople's bonuses a cost
is it a sales-heavy company in terms of expense
do we pay a lot to shift the goods
cost block for sales
expense of the commercial department
campaign implementation as an expense
`,
  },
  {
    name: 'selling, general and administrative costs',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(general(,)? (and|&) administrative|SG&A|administrative|selling and administrative)\b.{0,40}\b(costs?|expens\w+)\b/i,
      /\bselling, (?:general|administrative|and)\b/i,
      /\b(?:drivers?|costs?)\b.{0,60}\badministration\b/i,
    ],
    asked: `
what are the administrative costs
SG&A
general and administrative expenses
how much does the back office cost
overheads in dollars
cost of head office
bureaucracy bill
what do they pay for admin
general overhead amount
pen-pushers' cost
what is spent on running headquarters
executives and paperwork costs
selling and general expense figure
indirect costs
is administration a major driver
corporate overhead
management cost
money that goes on accountants, HR and the like
office staff expense amount
how fat is the overhead
costs not tied to production
support functions' cost
central services spending
do they spend much on the front office and paperwork
how much do we spend on administration
`,
  },
  {
    name: 'personnel costs',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(salar(y|ies)|wages?|payroll|compensation)\b.{0,50}\b(costs?|expens\w+|amount\w*|totall?\w*)\b/i,
      /\b(personnel|labou?r|employee|staff)\b.{0,50}\b(costs?|expens\w+|amount\w*|totall?\w*)\b/i,
      /\b(?:payment|paid|pays?|paying|costs?|form) (?:of )?(?:\w+ )?(?:salaries|wages|employee salaries)\b/i,
      /\bretention of (?:its |their )?(?:\w+ )?(?:personnel|workforce|employees|staff)\b/i,
      /\b(?:salaries|wages) and (?:\w+ )?benefits\b/i,
    ],
    asked: `
how much do they pay in wages
staff costs
payroll
salary bill
what do the employees cost
labour expenses
is the workforce expensive
pay packets in total
personnel expense for the year
how much goes on people
wages and benefits
do salaries make up a big cost
cost of keeping the team
what's spent on the folks who work there
compensation expense
money for everybody on the payroll
manpower costs
human resources spending
is paying the crew the main bill
retaining staff, is that a cost
pay for drivers, cleaners and clerks
total remuneration
what do we spend on our people
wage bill
how costly are the hands on deck
`,
  },
  {
    name: 'number of employees',
    blocks: ['cost-structure', 'key-resources'],
    answer: 'number',
    told: [
      /\b(?:workforce|staff|team|headcount) of (?:more than |over |around |approximately |about |some |almost |nearly )?\d/i,
      /\b\d[\d,.]{1,8} (?:[\w-]{1,40} ){0,3}(?:employees|workers|staff|personnel|members of staff)\b/i,
      /\bemploys?\b.{0,40}\b\d[\d,.]{1,8}\b|\bemployed\b.{0,30}\b\d[\d,.]{2,8}\b/i,
    ],
    asked: `
how many employees are there
headcount
number of people working there
size of the workforce
how many are on the payroll
staff count
how large is the team
number of workers worldwide
how many mouths to feed
how many jobs does the firm provide
full-time and part-time staff, how many
do they employ thousands
how many souls work for this outfit
personnel strength
total number of colleagues
is it a big employer
how many hands on deck
people employed
how many folks get a pay cheque from them
employee number
how many of us are there
crew size
are there more than 10,000 members of staff
how many individuals make up the company
workforce in numbers
`,
  },
  {
    name: 'employee benefits and bonuses',
    blocks: ['cost-structure', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:bonus(?:es)?|incentive-based|pensions?|stock-based|share-based|equity-based|severance|payroll taxes)\b/i,
      /\b(?:salaries|wages|compensation)\b.{0,30}\b(?:benefits|commissions|perks|insurance)\b/i,
      /\b(?:employee|fringe|staff|health|retirement|pension) (?:benefits?|perks|contributions)\b/i,
    ],
    asked: `
do staff get bonuses
employee benefits
pension contributions
perks of working there
do they pay health insurance for workers
stock options for employees
fringe benefits
what besides the salary do workers receive
share-based compensation
incentive pay
severance packages
do managers get a fat bonus
company car and the like
retirement plan cost
holiday pay and sick pay
commission for the sales folks
do employees own shares
extra remuneration
performance-related pay
payroll taxes paid by the employer
do cleaners get the same extras as bosses
thirteenth salary
do we offer our people any goodies
benefits expense
profit share for the workforce
are freebies for employees part of the cost
`,
  },
  {
    name: 'pay of a single worker',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(average|median|mean|starting) (\w+ )?(salary|salaries|wages?|pay|compensation)\b.{0,30}[$€£¥]?\d/i,
      /\b(annual|hourly|base|minimum) (\w+ )?(salary|salaries|wages?|pay|compensation)\b.{0,30}[$€£¥]?\d/i,
      /\b(?:paid|earns?|pays?|receives?)\b.{0,40}[$€£¥]\d.{0,15}\b(?:per|an|a|each) (?:hour|shift|day)\b/i,
      /\b(?:higher|lower|above|below)[- ](?:average )?(?:salaries|wages|pay)\b|\blow-wage\b/i,
    ],
    asked: `
how much does an employee earn
average salary
hourly wage
what would I be paid if I worked there
is the pay good
starting salary for a graduate
do they pay minimum wage
what does a driver take home
how well are engineers paid
CEO's pay
wage per hour
what's a typical pay cheque
do staff earn more than elsewhere
what does the boss earn
do they pay peanuts
cost per employee
living wage employer?
remuneration of a shop assistant
what's a developer on there
monthly pay of a warehouse worker
median compensation
is my cousin underpaid at that firm
annual income of one worker
are we paying above the market
freelancers' day rate
`,
  },
  {
    name: 'rent and utilities',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:rent|rental|lease|leasing|utilit(?:y|ies)|occupancy)\b.{0,30}\b(?:costs?|fees?|expenses?|payments?|utilit\w+)\b/i,
      /\b(?:costs?|expenses?|form)\b.{0,50}\b(?:rent|rental|leases?|leasing|utilit(?:y|ies)|occupancy)\b/i,
      /\b(?:office|property|building|space|facilit\w+) (?:rent|rental|lease)\b/i,
    ],
    asked: `
what do they pay in rent
rent and utilities
office lease costs
is property expensive for them
electricity, water and heating bills
what does the landlord get
cost of premises
do they own or rent the buildings
occupancy costs
how much for office space
rental fees
money spent on bricks and mortar
keeping a roof over the staff
leasing expenses
who pays for light and heat
monthly rent of the shops
utility bills
real estate costs
do offices abroad add to the expenses
tenancy payments
cost of keeping the lights on, literally
lease payments for sites
facility expense
how pricey is the head office building to rent
do we spend much on rent
desks and floorspace cost
`,
  },
  {
    name: 'offices that cause costs',
    blocks: ['cost-structure', 'key-resources'],
    answer: 'place',
    told: [
      /\b(network of|operates?) (\S{1,40} ){0,6}offices\b.{0,80}\b(costs?|rent\w*|utilit\w+|expenses?|accru\w+)\b/i,
      /\b(operation of|maintains?|its|has) (\S{1,40} ){0,6}offices\b.{0,80}\b(costs?|rent\w*|utilit\w+|expenses?|accru\w+)\b/i,
      /\b(?:costs?|rent\w*|utilit\w+|expenses?|fees|accru\w+)\b.{0,80}\boffices?\b.{0,60}\b(?:in|across|throughout|around)\b/i,
    ],
    asked: `
where are the offices they pay for
which locations cost money
how many offices are maintained
sites that have to be rented
offices abroad and their cost
where does the company have premises
network of branches as an expense
which cities do they keep offices in
how many buildings do they run
foreign bureaus
do they have an office in London to pay for
footprint of premises on the rent roll
towns with staff on site
places where rent is due
countries with rented desks
where do they have a physical presence with overheads
which premises are on the books
bureaus whose heating bill has to be paid
are there expensive locations such as New York
how many addresses
do we keep an office in Asia
workplaces around the world
headquarters and satellites, where
locations in the lease contracts
branch office locations
`,
  },
  {
    name: 'cost of running shops and facilities',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(operation|operating|maintenance|running) (and \w+ )?(of )?(\S{1,40} ){0,5}(stores?|outlets?|restaurants?)\b/i,
      /\b(operation|operating|maintenance|running) (and \w+ )?(of )?(\S{1,40} ){0,5}(branch\w*|hotels?|hospitals?|casinos?)\b/i,
      /\b(?:store|restaurant|hotel|branch|casino|hospital|club|property) (?:operating |operation )?(?:costs?|expenses?)\b/i,
      /\b(?:operation|maintenance) of its (?:physical|retail|facilit)\w*/i,
    ],
    asked: `
what does it cost to run the shops
store operating expenses
expense of the branches
restaurant running costs
do the outlets cost a lot
keeping hotels open, cost
hospital operating costs
is a big store network a burden
till staff, shelves and lighting costs
costs of physical locations
upkeep of the premises where customers come
branch network expenses
how much is swallowed by the retail estate
what do they spend on each outlet
fitting out stores
price of maintaining a high street presence
warehouse clubs' costs
does having bricks-and-mortar cost more
gym or club location costs
theme park upkeep
running the cinemas
operating facilities expense
do we lose money on the shop floor
salon, café or bar running cost
costs of opening new stores
`,
  },
  {
    name: 'IT infrastructure costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(maintenance|development) (and \w+ )?of (its |the |their )?(\w+,? (and )?){0,3}(IT|technology|communications|network) /i,
      /\b(operation|upkeep|cost) (and \w+ )?of (its |the |their )?(\w+,? (and )?){0,3}(IT|technology|communications|network) /i,
      /\b(?:servers?|hosting|data cent(?:re|er)s?|bandwidth|cloud)\b.{0,50}\b(?:costs?|expens\w+|rental|fees?|maint\w+)\b/i,
      /\b(?:costs?|expenses?|rental|fees?)\b.{0,60}\b(?:servers?|hosting|data cent(?:re|er)s?|bandwidth|telecommunications)\b/i,
    ],
    asked: `
what does the IT cost
server costs
hosting bill
data centre expenses
do they pay for cloud computing
technology infrastructure spend
computers, cables and networks as an expense
bandwidth charges
keeping the website up, what does that cost
maintenance of IT
are machines and servers a burden
tech stack costs
network upkeep
how expensive is storing all those photos
internet and telephone bills
rented server space
systems maintenance
what's spent on hardware in the basement
streaming traffic costs
is computing power a big expense
price of running the machines day and night
information technology budget
do we pay a lot for hosting
communications infrastructure expense
backup and security systems' cost
`,
  },
  {
    name: 'software and platform development costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(development|maintenance) (and \w+ )?of (its |their |the )?(\w+ ){0,3}(software|platforms?|technolog\w+)\b/i,
      /\b(development|maintenance) (and \w+ )?of (its |their |the )?(\w+ ){0,3}(portal|website|apps?|solutions)\b/i,
      /\b(?:software|platform|website|app) (?:development|maintenance)\b.{0,30}\b(?:costs?|expens\w+)/i,
      /\b(?:capitali[sz]ed|programming) (?:software|costs)\b/i,
    ],
    asked: `
what does developing the platform cost
software development expense
is coding a cost driver
cost of building the app
programmers' work as an expense
do they spend on improving the website
platform engineers, what is spent on them
engineering the product in-house, expensive?
cost of writing code
technology development costs
developing digital tools, is that paid from the budget
bug fixing and new features spending
app maintenance
keeping the portal fresh
web development bill
do the geeks cost a lot
is building technology what they spend on
investment in the online shop
expense of product engineers writing software
what goes into making the site work
solution development costs
platform build costs
are updates to the program expensive for us
digital product creation expense
cost of software creation
`,
  },
  {
    name: 'raw materials and procurement',
    blocks: ['cost-structure', 'key-partners'],
    answer: 'text',
    told: [
      /\b(procurement|acquisition|buying) (and \w+ )?(of )?(\w+ ){0,3}(materials?|supplies|goods|stock)\b/i,
      /\b(procurement|acquisition|buying) (and \w+ )?(of )?(\w+ ){0,3}(merchandise|inventory|ingredients)\b/i,
      /\bpurchas\w{1,4} (and \w+ )?(of )?(\w+ ){0,3}(materials?|supplies|goods|stock|merchandise|inventory|ingredients)\b/i,
      /\b(raw materials?|materials?|commodit\w+)\b.{0,30}\b(costs?|expenses?|prices?|purchases)\b/i,
      /\b(ingredients?|inventory|components?)\b.{0,30}\b(costs?|expenses?|prices?|purchases)\b/i,
      /\b(costs?|expenses?|drivers?)\b.{0,60}\b(raw materials?|procurement|purchase of|supplies)\b/i,
    ],
    asked: `
what do raw materials cost
procurement expenses
cost of supplies
buying ingredients
what do they pay for steel, plastic, wood and so on
purchasing stock
parts and components expense
is buying inventory the main outlay
price of inputs
what is spent on coffee beans, cocoa, flour
commodity costs
supplies they have to buy in
material bill
shopping list of the factory
merchandise purchases
do expensive components hurt
goods bought for resale
equipment and materials spending
cost of fabrics and thread
crude oil purchases
what has to be bought before they can make anything
stuff they need to get in
chips and screens cost
wholesale buying cost
are we hit by dearer materials
`,
  },
  {
    name: 'manufacturing costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(manufactur\w+|production|assembly|refining|processing) (\w+ )?(costs?|expenses?|overheads?)\b/i,
      /\bcosts?\b.{0,80}\b(manufacture|production) of (its |the )?(\w+ ){0,3}(products|vehicles|ships|equipment)\b/i,
      /\bcosts?\b.{0,80}\bmanufacturing of (its |the )?(\w+ ){0,3}(products|vehicles|ships|equipment)\b/i,
      /\boperation (and \w+ )?of (its |the )?(\w+ ){0,3}(manufacturing|production|processing|plants?|factor)/i,
      /\bmaintenance (and \w+ )?of (its |the )?(\w+ ){0,3}(manufacturing|production|processing|plants?|factor)/i,
    ],
    asked: `
what does making the product cost
manufacturing costs
factory expenses
production cost
running the plants
is the assembly line expensive
cost to build one unit
plant overheads
what do the mills and works swallow
expense of refining or processing
production facilities' cost
machines in the factory, what do they cost to run
making cars, what's the expense
workshop costs
how dear is it to produce
cost of manufacture abroad
contract manufacturers' bills
build cost per item
fabrication expense
conveyor belts, welders, presses: the bill
do we pay a lot for production
manufacture of goods as a cost
tooling costs
bakery or brewery running cost
what's it cost to turn out one piece
`,
  },
  {
    name: 'logistics and distribution costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(logistics?|distribution|shipping|freight|fulfil\w+)\b.{0,40}\b(costs?|expens\w+|fees)\b/i,
      /\b(delivery|transportation|warehous\w+|haulage|postage)\b.{0,40}\b(costs?|expens\w+|fees)\b/i,
      /\b(?:costs?|expenses?|drivers?)\b.{0,60}\b(?:logistics|shipping|freight|fulfil\w+|transportation|warehous\w+|delivery)\b/i,
      /\b(operation|management|maintenance) (and \w+ )?of (its |the )?(\w+ ){0,3}(logistics|distribution|supply chain)/i,
      /\b(operation|management|maintenance) (and \w+ )?of (its |the )?(\w+ ){0,3}(warehous|delivery|transport)/i,
    ],
    asked: `
what does shipping cost the company
logistics expenses
distribution costs
lorries, vans and drivers as an expense
warehouse costs
freight bill
fulfilment expense
getting the goods to the shops, what does it cost
transport spending
supply chain cost
do deliveries eat up money
storage and handling cost
haulage
postage paid by the firm
moving stuff around the world
cost of trucks
packing and dispatch expense
is last-mile delivery expensive for them
air freight and containers
purchased transportation
depots
how much is spent on carrying parcels
courier payments
do we pay a lot for transport
stockroom and forklift costs
`,
  },
  {
    name: 'fuel costs',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(fuel|jet fuel|kerosene|diesel|gasoline|petrol)\b.{0,40}\b(costs?|expens\w+|purchases?|prices?|amount\w*|totall?\w*)\b/i,
      /\b(?:costs?|expenses?|purchases?|drivers?)\b.{0,60}\b(?:fuel|kerosene|diesel|gasoline|petrol)\b/i,
    ],
    asked: `
what do they spend on fuel
fuel costs
kerosene for the planes
diesel bill
petrol expense
how much goes into the tank
gasoline spending
jet fuel as a share of costs
is oil price a burden
filling up the fleet
bunker fuel for the ships
cost of gas for the trucks
do pump prices matter to their expenses
how many millions in aviation fuel
tankers of diesel, what's the price
fuel purchases
fuel share of operating costs
are they sensitive to the price of oil
money burnt in engines
fuel expense in the year
hedging kerosene
do we pay much for petrol
coal and gas burnt in the power stations
heating oil outlay
is fuelling aircraft their biggest bill
`,
  },
  {
    name: 'energy and power purchases',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(electricity|energy|(purchased )?power|natural gas|gas|water)\b.{0,20}\b(costs?|expens\w+|purchases?|procurement)\b/i,
      /\b(?:procurement|purchas\w{1,4}|acquisition|cost) of (?:\w+ ){0,2}(?:electricity|energy|power|natural gas|gas|water)\b/i,
    ],
    asked: `
what do they pay for electricity
energy costs
power purchased from others
natural gas bill
is the electric bill big
cost of buying power on the market
kilowatt hours and their price
energy procurement
does the business use a lot of juice
purchased power expense
gas supply cost
water costs
smelting needs electricity, what's the bill
how much for current
costs of energy bought in
does dear electricity hurt
power station inputs
electricity for the data halls
wholesale energy purchases
utilities' own purchase of power
solar or bought-in energy cost
is our power consumption a cost factor
energy-hungry operation?
what goes on gas and power
charging electric vehicles, who pays for the power
`,
  },
  {
    name: 'professional and legal fees',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(professional|consult\w+|legal|advisory)\b.{0,30}\b(fees?|costs?|expenses?|services|solutions)\b/i,
      /\b(accounting|audit\w*|advisers?)\b.{0,30}\b(fees?|costs?|expenses?|services|solutions)\b/i,
      /\bprocurement of (?:\w+ )?(?:professional|consult\w+|legal|third[- ]party|various)? ?(?:\w+ )?services\b/i,
      /\b(?:litigation|lawsuits?|legal settlements?|legal proceedings)\b/i,
    ],
    asked: `
what do they pay lawyers
legal fees
consultants' bills
cost of auditors
professional fees
do outside experts cost much
advisers on the payroll or hired in
accounting and tax advice expense
lawsuit costs
do they get sued and pay for it
external consulting spend
solicitors and barristers
procurement of services
payments to advisory firms
settlement of court cases
patent lawyers
money for outside specialists
bought-in services
management gurus hired by the board
are lawyers a large expense
third-party services they buy
attorney costs
do we hire consultants
cost of litigation
outside counsel
`,
  },
  {
    name: 'payments to partners',
    blocks: ['cost-structure', 'key-partners'],
    answer: 'text',
    told: [
      /\b(pays?|paid|paying|payments?|payment of|owed)\b.{0,60}\b(partners?|publishers?|affiliates?|suppliers?)\b/i,
      /\b(pays?|paid|paying|payments?|payment of|owed)\b.{0,60}\b(vendors?|merchants?|drivers?|providers?|creators?)\b/i,
      /\bmanagement of (?:its |their )?(?:\w+ ){0,2}partnerships?\b/i,
      /\b(partners?|publishers?|affiliates?)\b.{0,40}\b(receiv\w+|paid|earn\w*)\b.{0,40}\b(fees?|commissions?)/i,
      /\b(partners?|publishers?|affiliates?)\b.{0,40}\b(receiv\w+|paid|earn\w*)\b.{0,40}\b(payments?|share|%)/i,
      /\b(designers?|creators?|couriers?)\b.{0,40}\b(receiv\w+|paid|earn\w*)\b.{0,40}\b(fees?|commissions?|payments?|share|%)/i,
    ],
    asked: `
what do they pay their partners
payments to suppliers
cost of managing partnerships
do affiliates get money
what do publishers receive
fees paid to third parties
how much goes to outside contributors
do freelancers get paid
partner compensation
vendors' bills
payout for drivers and couriers
do business allies cost anything
money handed to collaborators
remuneration of content creators
what do restaurants or shops get paid by them
third-party costs
keeping partners happy, cost of it
are partnerships an expense
what do subcontractors charge them
who has to be paid outside the company
distribution partners' fees
referral rewards paid out
what's owed to the providers
do we pay our allies
partnership upkeep
`,
  },
  {
    name: 'royalties and content costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(royalt(y|ies)|licen[cs]ing fees?|licen[cs]e fees?)\b.{0,60}\b(pa(y|id|ys|yments?)|costs?|expens\w+)\b/i,
      /\b(programming|content (acquisition|costs?|licen\w+))\b.{0,60}\b(pa(y|id|ys|yments?)|costs?|expens\w+)\b/i,
      /\b(pa(y|id|ys|yments?)|payment of)\b.{0,60}\b(royalt(y|ies)|licen[cs]ing fees|programming|content)\b/i,
      /\b(costs?|expenses?|drivers?)\b.{0,60}\b(royalt(y|ies)|licen[cs]ing fees|programming|content)\b/i,
      /\b(production|creation|acquisition|development) of (its |\w+ )?(\w+ )?(content|motion pictures|films)\b/i,
      /\b(production|creation|acquisition|development) of (its |\w+ )?(\w+ )?(programming|shows|courses)\b/i,
    ],
    asked: `
do they pay royalties
content costs
what do films and series cost them
licence fees paid
buying music rights
programming expenses
money for authors and artists
cost of making shows
sports rights
paying studios for movies
record labels' cut
original content production cost
what do they hand over for the right to use patents
producing telly programmes, the expense
fees to rights holders
is content the main expense
copyright payments
cost of articles and journalists
making courses and videos
royalty expense
what is spent on actors and scripts
acquiring catalogue
game development cost
do we pay for pictures we show
screen rights
`,
  },
  {
    name: 'commissions paid to agents',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(?:agents?|brokers?|dealers?|sales|affiliates?)\b.{0,40}\bcommissions?\b/i,
      /\bcommissions?\b.{0,40}\b(expens\w+|costs?|paid|to (third|agents?|brokers?|dealers?|affiliates?|partners?)|agents?)\b/i,
      /\b(?:agent-related|brokerage|referral|acquisition) (?:costs?|expenses?|commissions?)\b/i,
    ],
    asked: `
what do agents get paid
commission expense
how much goes to brokers
salesmen's commission as a cost
do they pay finders
money for insurance agents
affiliate payouts
brokerage costs
dealer commissions
cost of independent agents
what is given to those who bring in business
referral fees paid out
distributors' commission
agent-related costs
do go-betweens earn from them
intermediaries' pay
travel agents' percentage
cost of the agent network
estate agents' share paid by the firm
independent reps' remuneration
acquisition commissions
do we reward middlemen
kickbacks to resellers
incentives for dealers
commissions to third parties
`,
  },
  {
    name: 'customer and traffic acquisition cost',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:customer|traffic|user|subscriber|client|member) acquisition\b(?: costs?)?/i,
      /\b(acquir\w+|attract\w*|win\w*|recruit\w*) (new )?(customers|users|subscribers)\b.{0,40}\b(costs?|expens\w+)\b/i,
      /\b(acquir\w+|attract\w*|win\w*|recruit\w*) (new )?(members|traffic)\b.{0,40}\b(costs?|expens\w+)\b/i,
      /\b(costs?|expens\w+|spend\w*)\b.{0,40}\b(acquir\w+|attract\w*|win(ning)?) (new )?(customers|users|subscribers)\b/i,
      /\b(costs?|expens\w+|spend\w*)\b.{0,40}\b(acquir\w+|attract\w*|win(ning)?) (new )?(members|traffic)\b/i,
    ],
    asked: `
what does a new customer cost
customer acquisition cost
traffic acquisition costs
how expensive is it to win users
cost per new subscriber
money spent on bringing people to the site
price of gaining a client
luring in buyers, expense
CAC
paying others for sending visitors
how much do they spend to get one person to sign up
buying traffic
cost of growing the user base
is attracting members a big expense
welcome bonuses' cost
acquisition spend
price of a lead for them
fees to browser makers for search traffic
getting folks through the door, what's the cost
do they pay for downloads
cost of conversion
what do we pay to land a new account
recruiting customers, how dear
subscriber acquisition
bounties for new users
`,
  },
  {
    name: 'transaction and payment processing costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\btransaction (?:\w+ )?(?:expenses?|costs?|losses)\b/i,
      /\b(?:payment|credit card|card|merchant)[- ](?:processing|transaction|bank)\b.{0,30}\b(?:costs?|expens\w+|fees)\b/i,
      /\b(?:costs?|expens\w+|drivers?)\b.{0,50}\b(?:payment processing|interchange|chargebacks?|fraud)\b/i,
    ],
    asked: `
transaction expenses
what does processing payments cost them
card fees the company bears
fraud losses
bank charges on each sale
are transaction costs the main driver
chargebacks as an expense
fees to card networks
handling money, what does that cost
cost of accepting plastic
payment processor's bill
interchange paid
clearing and settlement cost
expense per transaction
losses from cheats and stolen cards
execution and brokerage costs they bear
exchange and clearing fees
cost of moving money
do credit card companies take a bite out of their takings
money transfer costs
price of handling each payment
do we pay the bank for every swipe
merchant account charges on their side
billing costs
what's lost on bad payments
`,
  },
  {
    name: 'customer support costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:drivers?|costs?|expenses?)\b.{0,80}\bcustomer (?:support|service|care)(?:\/operations)?\b/i,
      /\bcustomer (?:support|service|care)\b.{0,40}\b(?:costs?|expens\w+|fixed)\b/i,
      /\b(?:call cent(?:re|er)s?|support cent(?:re|er)s?|help ?desks?)\b.{0,40}\b(?:costs?|expens\w+|operation)\b/i,
    ],
    asked: `
is customer support a big expense
support costs
what does the call centre cost
helpdesk expense
cost of answering the phone
customer service as a cost driver
do the hotline folks weigh on the budget
service operations cost
complaint handling expense
looking after buyers, what's the bill
does aftercare cost a lot
operations and support spending
cost of service agents
chat staff expense
do they save on support
money for service desks
customer care costs
technicians on call, expensive?
paying people to help users
is serving customers expensive for the firm
round-the-clock support, what does it cost them
installation crews' cost
cost of handling enquiries
do we spend heavily on service staff
expense of keeping clients content
`,
  },
  {
    name: 'insurance claims and benefits paid',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(claims|policyholder benefits|insurance benefits)\b.{0,50}\b(costs?|expens\w+|paid|amount\w*|totall?\w*)\b/i,
      /\b(medical (claims|costs?|expenses)|losses and loss)\b.{0,50}\b(costs?|expens\w+|paid|amount\w*|totall?\w*)\b/i,
      /\b(?:settlement|payment|fulfil\w+|costs?) of (?:\w+ )?(?:insurance |policy )?(?:claims|benefits)\b/i,
      /\b(?:costs?|drivers?|expenses?)\b.{0,50}\b(?:claims|insurance benefits|benefits provided|policyholder)\b/i,
    ],
    asked: `
what is paid out in claims
insurance claims expense
benefits paid to policyholders
how much do accidents cost the insurer
claims settled in dollars
medical costs covered
payouts after fires and floods
loss expenses
what do damages cost them
claims bill
settling claims, is it the main expense
hospital bills the insurer pays
death benefits and annuities paid
loss ratio
indemnities
what's spent when cars crash
policy benefits in the year
reimbursements to the insured
cost of cover provided
reserves for future benefits
patient treatment costs borne by the health plan
disaster payouts
how much do they shell out to victims
do we pay many claims
storm damage expense
`,
  },
  {
    name: 'interest and debt costs',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /(?<!non-|no-)\binterests? (?:and (?:debt|other) )?(?:expens\w+|costs?|payments?|paid)\b/i,
      /\b(?:debt|borrowing|financing|funding) (?:service |interest )?(?:costs?|expens\w+|repayments?)\b/i,
      /\b(?:deposits?|loans?|bonds?|borrowings?)\b.{0,30}\binterest (?:expens\w+|paid)\b/i,
      /\b(?:in debt|total debt|long-term debt|indebted(?:ness)?)\b/i,
    ],
    asked: `
what do they pay in interest
are they in debt
interest expense
loan repayments
cost of borrowing
how much do they owe the bank
debt service
financing costs
bonds and what they cost
is the company up to its ears in loans
interest paid to savers
long-term debt
mortgage on the buildings
price of capital
borrowed money, what's the bill
what do lenders get each year
funding costs of the bank
liabilities
how indebted is the firm
overdraft cost
do we carry a heavy debt load
repayment of credits
credit line cost
what share of outgoings is interest
is it financed on tick
`,
  },
  {
    name: 'credit losses and provisions',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(?:provisions?|reserves?|allowances?) for (?:\w+ ){0,2}(?:credit|loan|loss\w*|bad|doubtful|benefits)/i,
      /\b(?:credit|loan|default|bad debt)[- ](?:loss\w*|expens\w+|costs?|write-offs?|impairments?)\b/i,
      /\baccrual of credit expenses\b|\bbad debts?\b/i,
    ],
    asked: `
how much is lost on bad loans
credit losses
provision for loan losses
what if borrowers don't pay back
bad debt expense
defaults
write-offs
money set aside for loans gone sour
cost of customers who never pay
loan defaults per year
allowance for doubtful accounts
non-paying clients, the damage
credit expense
reserves for losses
are deadbeats a cost
risk costs of the bank
uncollectible bills
impairment of the loan book
unpaid invoices written down
how many borrowers go bust and what's the cost
delinquency losses
do we lose much to defaulters
rotten credits
charge-offs
cushion for failed loans
`,
  },
  {
    name: 'taxes',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(?:income|corporate|payroll|property|excise|franchise|sales|profit)[- ]tax(?:es|ation)?\b/i,
      /\btaxes\b.{0,40}\b(?:costs?|amount\w*|paid|other than|totall?\w*|expenses?)\b/i,
      /\b(?:costs?|expenses?|fees|pays?|paid)\b.{0,60}\btax(?:es)?\b(?! professionals)/i,
      /\beffective tax rate\b|\btax (?:rate|burden|bill)\b/i,
    ],
    asked: `
how much tax do they pay
taxes
corporate tax
tax rate
what goes to the taxman
do they dodge taxes
duties and levies
income tax expense
customs and excise cost
what does the state take
payroll tax
are they taxed in Ireland
Inland Revenue's share
property taxes
fiscal burden
VAT or sales tax owed
tobacco or alcohol duty
tax haven?
how big is the tax bill
government's slice of their money
do we owe a lot to the treasury
franchise fees and taxes
what the IRS gets
levies paid to authorities
import tariffs they bear
`,
  },
  {
    name: 'depreciation and amortisation',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(?:depreciation|amorti[sz]ation|depletion)\b/i,
      /\b(?:asset |goodwill )?impairments?\b|\bwrit(?:e|ten)[- ]?(?:downs?|off)\b/i,
    ],
    asked: `
depreciation
how much is written off each year
amortisation of intangible assets
wear and tear as a cost
impairment charges
loss of value of machines
write-downs
ageing equipment in the accounts
goodwill written down
depletion of reserves
non-cash charges
how fast do assets lose worth
D&A figure
value drop of vehicles
asset impairment
accounting cost of buildings growing old
depreciated property
amortised software
book losses on assets
how much did the kit lose in value
annual write-off
what did they strike off the balance sheet
plane depreciation
depreciation expense in the year
do we write off much
`,
  },
  {
    name: 'restructuring and lay-offs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\brestructuring\b/i,
      /\b(?:lay-?offs?|laid off|redundanc(?:y|ies)|job cuts?|downsiz\w+|workforce reductions?|severance)\b/i,
      /\b(?:reduced|cut|cutting|reducing) (?:its |the |their )?(?:workforce|headcount|staff|jobs)\b/i,
    ],
    asked: `
did they lay people off
restructuring costs
job cuts
redundancies
is the firm downsizing
reorganisation expense
shutting plants, the cost
closing shops
were workers sacked
severance bill
turnaround plan
staff reductions
one-off charges for reorganising
slimming down the company
did anybody get the boot
pink slips
headcount reduction
plant closure charges
cost of rebuilding the organisation
has there been a shake-up
exceptional costs
did we cut staff
programme for shrinking the business
axing divisions
streamlining charges
`,
  },
  {
    name: 'capital expenditure',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(?:capital (?:expenditures?|investments?|spending|outlays?|improvements?|projects?)|capex)\b/i,
      /\b(invest\w*|spen[dt]\w*)\b.{0,40}\b(equipment|facilit\w+|plants?|infrastructure|machinery|vehicles|buildings|stores)\b/i,
      /\b(?:acquisition|purchase) (?:and \w+ )?of (?:its |\w+ )?(?:vehicles|equipment|aircraft|property|machinery|tools)\b/i,
      /\bproperty, plant,? and equipment\b/i,
    ],
    asked: `
capital expenditure
how much is invested in equipment
buying new machines
capex
what do they spend on building plants
investment in property
new aircraft purchases
expansion spending
money for buildings and machinery
outlay on kit
do they buy vehicles
investing in infrastructure
cost of new stores or towers
heavy equipment expense
how capital-intensive is it
what do bulldozers and cranes cost them
fleet purchases
long-lived assets bought
do they sink a lot of money into hardware
plant and property outlays
modernisation investment
construction of new sites
are big investments needed
do we invest much in tools
one-time investment costs
`,
  },
  {
    name: 'cost of acquiring companies',
    blocks: ['cost-structure'],
    answer: 'money',
    told: [
      /\b(acqui(red|sition|sitions|ring))\b.{0,80}\b(for|costs?|expens\w+|worth|totall?\w*)\b.{0,30}[$€£¥]\d/i,
      /\b(takeover|merger|bought|buyout)\b.{0,80}\b(for|costs?|expens\w+|worth|totall?\w*)\b.{0,30}[$€£¥]\d/i,
      /\b(?:acquisition|merger|integration)[- ]related (?:\w+ )?(?:costs?|expens\w+|charges?)\b/i,
      /\b(costs?|expens\w+|increase\w*)\b.{0,60}\b(due|related|relating|owing|attribut\w+)\b.{0,40}\b(acquisitions?|merger)\b/i,
    ],
    asked: `
what did they pay for the companies they bought
acquisition costs
price of the takeover
merger expenses
how much was spent on buying rivals
integration costs
did buying another firm drive up expenses
takeover bill
cost of swallowing a competitor
deal price
money laid out for start-ups they snapped up
post-merger charges
how dear was the purchase of the subsidiary
did acquisitions push costs up
buyout spending
transaction costs of strategic deals
shopping spree for companies
expenses caused by a merger
purchase price
what was paid in the biggest deal
do we spend on acquisitions
M&A expense
fees for closing the deal
growth by purchase, what does it cost
taking over brands, how much
`,
  },
  {
    name: 'economies of scale',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\beconom(?:ies|y) of (?:scale|scope)\b/i,
      /\b(costs?|cost per unit|unit costs?)\b.{0,30}\b(dropp?\w*|declin\w+|fall\w*)\b.{0,30}\b(as|when|with)\b/i,
      /\b(costs?|cost per unit|unit costs?)\b.{0,30}\b(decreas\w+|lower\w*)\b.{0,30}\b(as|when|with)\b/i,
      /\b(?:scale|size|volume|bulk)\b.{0,40}\b(?:lower|reduce|cheaper|negotiat\w+|purchasing power|buying power|favou?rable)\b/i,
    ],
    asked: `
do they have economies of scale
does it get cheaper as they grow
unit cost falling with volume
advantages of being big
is size a saving
economies of scope
does bulk buying help
cheaper by the dozen for them?
purchasing power
does more output mean lower cost each
benefits of scale
cost per piece as output expands
do they squeeze suppliers because they are large
sharing costs between products
spreading overheads over more customers
does growth pay off in cost terms
mass production savings
is bigger better for the budget
marginal cost
scalability of costs
do we save by volume
can they serve one more user at almost no cost
scale effects
leverage from large orders
diminishing cost per unit
`,
  },
  {
    name: 'costs borne by others',
    blocks: ['cost-structure', 'key-partners'],
    answer: 'text',
    told: [
      /\b(?:own and maintain|responsible for|bears?|borne by|pay for|cover)\b.{0,40}\b(?:their own|the costs?|costs|expenses)\b/i,
      /\b(does not|doesn[’']t|without|rather than) (own|hold|carry)(ing)?\b.{0,30}\b(inventory|stock|cars|vehicles)\b/i,
      /\b(does not|doesn[’']t|without|rather than) (own|hold|carry)(ing)?\b.{0,30}\b(warehouses|fleet|hotels)\b/i,
      /\b(?:free content|user-generated|volunteers?|paid for by (?:the )?(?:users?|partners?|drivers?|hosts?|sellers?))\b/i,
    ],
    asked: `
which costs do others bear
do drivers pay for their own cars
what doesn't the company have to pay for
asset-light?
are there costs they avoid because partners carry them
who pays for the inventory if not they
do they own no hotels and no taxis
volunteers doing the work for free
costs pushed onto suppliers
is the stock owned by the sellers
unpaid contributors
expense shifted to customers
what do they get without paying
users making the content
no warehouse, no cost?
franchisees carry the burden
do contractors cover petrol themselves
saved by not having stores
who else chips in
free labour
do we leave the costs to others
costs passed on
hosts clean and furnish at their own expense
no employees to insure
outlays that fall on the partners
`,
  },
  {
    name: 'costs compared with the previous year',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(costs?|expens\w+|spending)\b.{0,80}\b(increased|decreased|rose|fell|grew)\b/i,
      /\b(costs?|expens\w+|spending)\b.{0,80}\b(declined|higher|lower|risen|fallen|dropped)\b/i,
      /\b(costs?|expens\w+|spending)\b.{0,90}\b(compared (to|with)|up on|down on|up from|down from|on the previous year)\b/i,
      /\b(?:increase|decrease|rise|growth|fall) in (?:\w+ ){0,3}(?:costs?|expens\w+|spending)\b/i,
    ],
    asked: `
did costs go up
expenses compared with last year
are they spending more than before
rise in costs
has the bill become smaller
cost trend
how much did expenditure increase
year on year change in expenses
is the cost base growing
did they manage to bring spending down
last year's expenses
why have costs risen
percentage increase in outgoings
did inflation push up their bills
are outlays falling
cost growth
how did spending develop
more expensive to run than a year ago?
previous year's cost figure
costs in 2014
do expenses creep up
has our spending ballooned
jump in expenses and why
are things getting dearer for them
decline in operating costs
`,
  },
  {
    name: 'share of total costs',
    blocks: ['cost-structure'],
    answer: 'percent',
    told: [
      /\d[\d.]{0,4}(?:%| percent).{0,20}\bof\b.{0,30}\b(?:costs|expens\w+|spending|budget)\b/i,
      /\b(costs?|expens\w+|spending)\b.{0,70}\b(represent\w*|account\w*|amount\w*)\b.{0,30}\d[\d.]{0,4}(%| percent)/i,
      /\b(salaries|marketing)\b.{0,70}\b(represent\w*|account\w*|amount\w*)\b.{0,30}\d[\d.]{0,4}(%| percent)/i,
      /\b(costs?|expens\w+|spending|salaries|marketing)\b.{0,70}\b(equivalent|make up|take up)\b.{0,30}\d[\d.]{0,4}(%| percent)/i,
      /\b(?:half|third|quarter|majority|large percentage) of\b.{0,30}\b(?:costs|expenses|expenditure)\b/i,
    ],
    asked: `
what percentage of costs is that
share of total expenses
how much of the budget goes on staff
proportion of spending
cost split in percent
what slice of the outgoings is rent
fraction of expenses
is it half of all costs
expense ratio
breakdown of costs by percentage
how many percent of the outlay is fuel
weight of each cost item
of every dollar spent, how much on marketing
relative size of the cost blocks
part of the overall bill
pie chart of spending
costs as a percentage of revenue
cost-income ratio
how big a chunk of expenses do wages make
percentage of expenditure
where do 100 pounds of spending go
distribution of the costs
in percent, what dominates the spending
what portion of our bills is technology
share of the biggest cost
`,
  },
  {
    name: 'maintenance and repair costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:maintenance|repairs?|servicing|upkeep)\b.{0,40}\b(?:costs?|expens\w+|materials|totall?\w*|amount\w*)\b/i,
      /\b(?:repairs? and maintenance|maintenance and repairs?)\b/i,
      /\b(maintenance|upkeep) of (its |the )?(\w+ ){0,3}(aircraft|fleet|vehicles|equipment|machinery)/i,
      /\b(maintenance|upkeep) of (its |the )?(\w+ ){0,3}(pipelines?|network|facilit\w+|railway|track)/i,
    ],
    asked: `
what does maintenance cost
repairs
upkeep of the fleet
keeping the planes airworthy, what does it cost
servicing vehicles
fixing broken machines
spare parts they need
maintenance bill
wear on trucks and trains
mechanics' cost
repair expenses
maintaining pipelines and cables
track and engine maintenance
how much is spent on mending things
garage bills
overhaul cost
looking after equipment
patching up the plant
do repairs weigh on the budget
technical upkeep
fleet servicing
do we pay a lot for repairs
renovation of hotels
aircraft checks expense
maintaining wells and rigs
`,
  },
  {
    name: 'vehicle, aircraft and equipment leases',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:aircraft|vehicle|equipment|fleet|car|truck|ship|plane)s?\b.{0,30}\b(?:rent\w*|leas\w+|hire|charter)\b/i,
      /\b(?:rent\w*|leas\w+|hire|charter) (?:of |fees for )?(?:\w+ )?(?:aircraft|vehicles?|equipment|fleet|cars|trucks|ships)\b/i,
      /\b(?:landing|airport|docking|toll) (?:fees|charges)\b/i,
    ],
    asked: `
do they lease planes
aircraft rentals
vehicle leasing cost
renting equipment
landing fees
are the trucks hired
airport charges
what do leased cars cost them
chartering ships
fleet lease
rented machines
do they own the planes or rent them
parking and tolls
equipment rental expense
hire of coaches
leased ovens, copiers and the like
payments for borrowed kit
cost of leasing jets
docking charges
slot fees
do we rent our machines
lease on lorries
truck hire cost
railcar leases
expense of rented gear
`,
  },
  {
    name: 'recruitment and training costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:recruit\w+|hiring|training|onboarding)\b.{0,40}\b(?:costs?|expens\w+|expenditure)\b/i,
      /\b(?:costs?|expens\w+|invest\w*|spend\w*)\b.{0,50}\b(?:recruit\w+|hiring|training|staff development)\b/i,
    ],
    asked: `
what do they spend on training staff
recruitment cost
hiring expenses
teaching new workers
headhunter fees
staff development spending
do they pay for employees' courses
cost of finding talent
onboarding new hires
is good personnel hard and dear to find
apprenticeship cost
investing in people's skills
replacing folks who leave
expense of job adverts
training pilots, nurses or drivers
how much for schooling the team
staff turnover cost
talent acquisition budget
do they train or poach
learning and development
getting qualified people on board
do we spend on our people's education
trainee programme cost
cost per hire
seminar budget
`,
  },
  {
    name: 'regulation and compliance costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(regulatory|regulations?)\b.{0,40}\b(costs?|expens\w+|fees|charges|requirements|fines?)\b/i,
      /\b(compliance|environmental|permit)\b.{0,40}\b(costs?|expens\w+|fees|charges|requirements|fines?)\b/i,
      /\b(?:costs?|expens\w+|payment of|pays?)\b.{0,50}\b(?:regulat\w+|complian\w+|permits?|environmental|fines)\b/i,
    ],
    asked: `
what do regulations cost them
compliance expense
fines
environmental clean-up costs
paying for permits
cost of obeying the law
regulatory fees
red tape and its price
did they have to pay a penalty to authorities
safety requirements expense
approval by the drug authority, cost
licences from the state
government tender requirements
emission allowances
inspection costs
certification expense
carbon tax
bank supervision fees
data protection costs
punished by the regulator?
do rules make it dear
do we spend much on compliance
cost of meeting standards
pollution costs
watchdog's charges
`,
  },
  {
    name: 'rebates and warranty costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(rebates?|discount obligations?|sales incentives?|rewards)\b.{0,60}\b(costs?|expens\w+|obligations?|contra-revenue)\b/i,
      /\b(?:warrant(?:y|ies)|returns?|recalls?|product liability)\b.{0,30}\b(?:costs?|expens\w+|claims|provisions?)\b/i,
      /\b(?:costs?|expens\w+|drivers)\b.{0,90}\b(?:warrant(?:y|ies)|product returns|recalls?|rebates?)\b/i,
    ],
    asked: `
what do rebates cost them
warranty costs
product recalls
returned goods expense
price concessions they have to grant
replacing faulty items
loyalty points as a cost
guarantee repairs
discount obligations
cost of parcels sent back
liability for defects
rebates to health insurers
what does a callback of cars cost
broken on arrival, who pays
sales incentives expense
money lost on returns
defective products
vouchers honoured
faulty airbags bill
mandatory price cuts
do we give back a lot
goodwill gestures
refunds as an outlay
dead on arrival replacements
bonus miles liability
`,
  },
  {
    name: 'exposure of costs to prices and currency',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(costs?|expens\w+|procurement)\b.{0,60}\b(exchange rates?|currenc\w+|inflation)\b/i,
      /\b(costs?|expens\w+|procurement)\b.{0,60}\b(price (increases|fluctuations|volatility))\b/i,
      /\b(?:prices? (?:of|for)|price) (?:\w+ ){0,3}(?:raw materials|oil|fuel|gas|commodit\w+|steel|corn|cotton|sugar)\b/i,
      /\bhedg(?:e|es|ed|ing)\b/i,
    ],
    asked: `
are their costs exposed to oil prices
hedging
do commodity swings hurt
what if the dollar gets stronger for their purchases
inflation and their expenses
rising input prices
risk of dearer wheat, cotton or copper
currency risk on the buying side
how volatile are costs
do they insure against price jumps
fluctuating material prices
does a bad harvest make it costly
futures contracts for fuel
price shock
wage inflation
are they vulnerable to expensive gas
sensitive to metal quotes
dependency on world prices for purchases
do tariffs make parts dearer
supply shortages and costs
do we hedge
spot market buying
cost uncertainty
price spikes
what happens to expenses if crude doubles
`,
  },
  {
    name: 'amounts of single cost items',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(including|comprising|included)\b.{0,40}\b(costs?|expens\w+)\b.{0,40}[$€£¥]\d.{0,80}[$€£¥]\d/i,
      /\b(comprised|comprises|principally)\b.{0,40}\b(costs?|expens\w+)\b.{0,40}[$€£¥]\d.{0,80}[$€£¥]\d/i,
      /[$€£¥]\d.{0,40}\b(?:costs?|expens\w+)\b.{0,60}\band\b.{0,60}[$€£¥]\d/i,
      /\b(?:costs?|expens\w+)\b.{0,60}[$€£¥]\d.{0,60}\b(?:costs?|expens\w+)\b.{0,60}[$€£¥]\d/i,
    ],
    asked: `
cost breakdown in dollars
how are expenses divided
what did each cost item amount to
itemised expenses
figures for sales, research and admin costs
detailed cost statement
amounts per expense type
list the expenses with sums
split of operating expenses
how many million for each category
expense table
costs by function
what were the individual cost lines
spending per department
which sums were booked under which heading
numbers behind the cost drivers
costs one by one
profit and loss expense lines
how is the spending carved up
how much for this and how much for that
give me all the cost figures
expenditure by nature
line items
our costs broken down
accounting of the expenses
`,
  },
  {
    name: 'inventory and packaging costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:packag\w+|inventor(?:y|ies)|storage|spoilage|shrinkage)\b.{0,40}\b(?:costs?|expens\w+|materials)\b/i,
      /\b(?:costs?|expens\w+|purchase|management) (?:of |related to )?(?:\w+ )?(?:packaging|inventor(?:y|ies)|storage|stock)\b/i,
    ],
    asked: `
what do boxes and packaging cost
inventory costs
storage expense
keeping stock in the cellar
spoilage of food
shoplifting losses
unsold goods
packaging material
bottles, cans and labels cost
capital tied up in stock
shrinkage
cartons and tape
wastage
cold store expense
stockholding cost
throwing away leftovers
dead stock
what does it cost to hold goods
jars and lids
warehouse full of unsold stuff, cost
pallets
do we lose money on inventory
wrapping costs
stock write-offs
expired products
`,
  },
  {
    name: 'insurance the company pays for',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\binsurance (?:costs?|expens\w+|coverage costs?)\b(?!.{0,20}\bclaims)/i,
      /\b(costs?|expens\w+)\b.{0,40}\b(for |of )(\w+ )?(insurance|liability cover\w*)\b(?! (benefits|claims))/i,
      /\b(pays?|paid|purchas\w+)\b.{0,40}\b(for |of )(\w+ )?(insurance|liability cover\w*)\b(?! (benefits|claims))/i,
      /\b(costs?|expens\w+|pays?|paid|purchas\w+)\b.{0,40}\b(for |of )(\w+ )?reinsurance\b(?! (benefits|claims))/i,
    ],
    asked: `
do they pay for insurance
liability cover for the firm
insurance costs
is the fleet insured at the company's expense
reinsurance expense
malpractice insurance
cover for hosts or drivers, who pays
insuring ships and cargo
business insurance
premiums they have to pay themselves
accident cover
protection against lawsuits, cost
insured parcels
what does it cost to cover the risks
policy for buildings and stock
damage guarantee paid by the platform
theft insurance
safeguard against storms
is there a cover for rented homes
fire policy
do we insure our goods
cyber insurance
health cover for the crew as a cost
risk transfer cost
insured by whom
`,
  },
  {
    name: 'undisclosed or presumed costs',
    blocks: ['cost-structure'],
    answer: 'text',
    told: [
      /\b(?:costs?|expens\w+)\b.{0,40}\b(?:not (?:disclosed|published|known|available|public)|unknown|undisclosed|unclear)\b/i,
      /\b(does not|doesn[’']t|do not) (disclose|publish|reveal|report|specify)\b.{0,40}\b(costs?|expens\w+)\b/i,
      /\b(does not|doesn[’']t|do not) (disclose|publish|reveal|report|specify)\b.{0,40}\b(expenditures?|salaries)\b/i,
      /\bcost driver is likely\b|\b(?:costs?|expenses) (?:are|is) (?:likely|presumably|probably|estimated)\b/i,
    ],
    asked: `
are the costs known
is the spending public
do they publish their expenses
are cost figures secret
is this only a guess about the costs
how sure is it that this is the main expense
estimated costs
unknown outgoings
likely cost driver or confirmed
presumed expense
where can I read the cost statement
can outsiders see what they spend
do they disclose wages
hidden costs
is the cost information reliable
assumed rather than reported
no data on expenses?
why isn't there any figure for costs
confidential spending
do we reveal our costs
probable biggest cost
cost transparency
speculation on expenses
official cost numbers
who says that is the biggest cost
`,
  },
]
