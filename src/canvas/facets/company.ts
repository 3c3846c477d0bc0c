import type { Facet } from '../facet.ts'

/** What people ask of any company, which a document often does not tell: the facts are told by few sentences. */
export const companyFacets: readonly Facet[] = [
  {
    name: 'chief executive',
    blocks: [],
    answer: 'person',
    told: [
      new RegExp(
        '\\b(?:CEO|chief executive(?: officer)?|managing director|company president),? (?:is |was |named )' +
          '?(?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|thei' +
          'r|this|over|about|around|more|some|all|any|several|various|many|most|its|than|other|under|order)' +
          '\\b)[a-z][a-z]+ (?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|a' +
          't|by|from|their|this|over|about|around|more|some|all|any|several|various|many|most|its|than|othe' +
          'r|under|order)\\b)[a-z]',
        'i',
      ),
    ],
    asked: `
who is the CEO
name of the chief executive officer
who runs the show
the big boss's name
who is at the helm today
which man or woman leads the firm
managing director, name please
who took over as president of the company
head of the business
who holds the reins right now
is the boss a woman
who signs the annual letter to shareholders
how old is the CEO
who do I address as Dear Mr or Mrs boss
current chief exec
who has the corner office
top dog
gaffer
our highest superior, who is it
whose desk does the buck stop at
surname of the person in charge
who is the general manager of the whole group
is it led by a lady or a gentleman
background and studies of the boss
    `,
  },
  {
    name: 'change of leadership',
    blocks: [],
    answer: 'person',
    told: [
      new RegExp(
        '\\b(?:stepped down|resigned|retired|ousted|replaced|succeeded) (?:as|by) (?:\\S{1,40} ){0,4}(?:CEO|chie' +
          'f|chair\\w+|president|director)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:appointed|promoted to|took over as|became) (?:\\S{1,40} ){0,3}(?:CEO|chief executive|chairman|cha' +
          'irwoman|managing director)\\b',
        'i',
      ),
    ],
    asked: `
who was the previous CEO
when did the old boss step down
predecessor of the chief executive
who will succeed the founder
why did the president resign
was the boss sacked
since when has the current CEO been in post
how long has he been in office
who came before her
succession plan at the top
did the chairman get the boot
change at the top
former head of the firm
has the management been replaced
how many CEOs have there been
when does the chief retire
did the son inherit the job
who led it in the nineties
shake-up in the boardroom
ex-president
    `,
  },
  {
    name: 'board of directors',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:sits?|serves?|seats?) on (?:the|its|their) (?:supervisory |advisory )?board\\b|\\bboard (?:of' +
          ' directors )?(?:includes|consists|comprises|has \\d)',
        'i',
      ),
      new RegExp(
        '\\b(?:\\d+|[a-z]+)[- ](?:member|person|strong) (?:supervisory |advisory )?board\\b|\\bchair(?:man|wo' +
          'man)? of (?:the|its) board\\b',
        'i',
      ),
    ],
    asked: `
who sits on the board
board of directors
how many directors are there
names of the non-executives
members of the supervisory board
who chairs the board
is there a women's quota in the boardroom
independent directors
who are the trustees
do workers have a seat on the board
who is in the board room
what do the directors get for a meeting
how often does the board meet
advisory board members
governance structure at the top
which politicians are directors
audit committee
is the founder chairman of the board
who was elected at the annual meeting
body that oversees the managers
    `,
  },
  {
    name: 'person in a given role',
    blocks: [],
    answer: 'person',
    told: [
      new RegExp(
        '\\b(?:chief (?:financial|technology|technical|marketing|operating|product|scientific|information)' +
          ' officer|CTO|CFO|CMO|COO),? (?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|fo' +
          'r|as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|several|various|many|most|' +
          'its|than|other|under|order)\\b)[a-z][a-z]+ (?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that' +
          '|which|with|for|as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|several|vari' +
          'ous|many|most|its|than|other|under|order)\\b)[a-z]',
        'i',
      ),
      new RegExp(
        '\\b(?:head|director|vice president) of [a-z ]{3,25}, (?!(?:the|its|a|an|of|and|or|to|in|is|are|wa' +
          's|who|that|which|with|for|as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|se' +
          'veral|various|many|most|its|than|other|under|order)\\b)[a-z][a-z]+ (?!(?:the|its|a|an|of|and|or|t' +
          'o|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|their|this|over|about|around|more|s' +
          'ome|all|any|several|various|many|most|its|than|other|under|order)\\b)[a-z]',
        'i',
      ),
      new RegExp(
        '\\b(?:head|chief|lead) (?:designer|scientist|chef|engineer|architect|brewer),? (?!(?:the|its|a|an' +
          '|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|their|this|over|about|a' +
          'round|more|some|all|any|several|various|many|most|its|than|other|under|order)\\b)[a-z][a-z]+ (?!(' +
          '?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|their|thi' +
          's|over|about|around|more|some|all|any|several|various|many|most|its|than|other|under|order)\\b)[a' +
          '-z]',
        'i',
      ),
    ],
    asked: `
who is the head of sales
name of the chief designer
who leads marketing
chief scientist
who is the CFO
who is responsible for human resources
head chef, who
who is the press officer
name of the chief technology officer
which engineer invented it
who manages the warehouse
who is the lawyer of the company
data protection officer
whom do I contact about purchasing
who looks after the finances personally
vice president of operations
lead developer by name
who runs the European division
director of research
who drew the first model
regional manager for Asia
the HR lady's name
who is their spokesman
whose signature is on the product
    `,
  },
  {
    name: 'place where it was founded',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:founded|started|was (?:established|set up|launched)|born|began) (?:(?:in|by|out) (?:\\S{1,40} ){1' +
          ',5})?in (?:a (?:garage|kitchen|basement|bedroom|dorm|flat)|(?!(?:19|20)\\d\\d)(?!(?:the|its|a|an|o' +
          'f|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|their|this|over|about|aro' +
          'und|more|some|all|any|several|various|many|most|its|than|other|under|order)\\b)[a-z])',
        'i',
      ),
    ],
    asked: `
where was the company founded
in which town did it begin
birthplace of the firm
where does the business originally come from
city of origin
was it started in a garage
in what country was it set up
where are its roots
original home of the brand
first location
was it born in a dorm room
where did the founder live when it began
did it come out of a university town
is it originally German or American
where did they open first
cradle of the enterprise
where was the very first shop
from which village does it hail
nationality of the firm
    `,
  },
  {
    name: 'reason for founding',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:founder|founders|founded|came up with|idea (?:came|for|was)|started)\\b.{0,60}\\b(?:after|bec' +
          'ause|frustrated|frustration|inspired|realis\\w+|realiz\\w+|noticed)\\b',
        'i',
      ),
    ],
    asked: `
why was the company founded
how did the idea arise
what inspired the founder
story behind the beginning
what was the founder annoyed about
where did the brainwave come from
was it a hobby first
how did the founders meet
what gave him the idea
founding story
what made them quit their jobs to begin it
origin of the concept
which experience led to the start of the firm
did it come from a student project
anecdote of the early days
what was their first product
how did it all start, tell me the tale
what drove her to set it up
eureka moment
out of what frustration was it born
    `,
  },
  {
    name: 'headquarters',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\bhead(?:quarters?|quartered)\\b.{0,25}\\b(?:in|at|is|are|located|near)\\b|\\bbased in (?!(?:the|its' +
          '|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|their|this|over|ab' +
          'out|around|more|some|all|any|several|various|many|most|its|than|other|under|order)\\b)[a-z]|\\bhea' +
          'd office\\b.{0,20}\\b(?:in|at|is)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|the' +
          'ir|this|over|about|around|more|some|all|any|several|various|many|most|its|than|other|under|order' +
          ')\\b)[a-z][\\w.]{1,40}(?:, (?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has' +
          '|on|at|by|from|their|this|over|about|around|more|some|all|any|several|various|many|most|its|than' +
          '|other|under|order)\\b)[a-z]\\w+)?[- ](?:headquarters|head office|headquartered|based (?:company|f' +
          'irm|start-?up))\\b',
        'i',
      ),
    ],
    asked: `
where is the headquarters
head office location
in which city is it based
where are they based
seat of the company
HQ
where does management sit
from which town is the firm run
country of the headquarters
is the main office in London
where is your home base
corporate campus location
in what state is the head office
did the headquarters move
where would I fly to meet the bosses
domicile of the group
is it a West Coast firm
which canton or county is it registered in
base of operations
where do they reside as a company
where does it have its legal seat
is it an American company
how big is the head office building
    `,
  },
  {
    name: 'owner or parent company',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:is|was|being|are|remains|became|company|currently|wholly|fully|jointly|majority)[- ](?:\\w+ ' +
          ')?owned by (?!(?:its|their) (?:customers|users|clients)\\b)',
        'i',
      ),
      new RegExp(
        '\\b(?:is|was|as|became|being|operates as|company,) (?:now |currently |today )?an? (?:[\\w-]{1,40} ){0,3' +
          '}(?:subsidiary|division|unit|affiliate) of\\b|\\bparent (?:company|group|corporation)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:is|was|became|now|company,) (?:\\w+ )?(?:part|a member) of (?:the )?(?:[\\w&-]{1,40} ){1,3}(?:grou' +
          'p|conglomerate|holdings?|family of companies)\\b|\\bmajority[- ]owned\\b|\\bwholly[- ]owned by\\b',
        'i',
      ),
    ],
    asked: `
who owns the company
parent company
which group does it belong to
is it a subsidiary
who is the owner
does it belong to a bigger corporation
mother company
to whom does the firm belong
whose property is the business
which conglomerate is behind it
is it independent
is it owned by Chinese investors
proprietor
does a holding stand above it
who has the final say as owner
is a rival secretly the owner
ultimate parent
which billionaire owns it
does the state own it
sister companies under the same owner
in whose hands is it
does private equity own the firm
are we part of a group
    `,
  },
  {
    name: 'shareholdings and largest shareholder',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:holds?|held|owns?|owned|acquired|retains?|has)\\b.{0,30}\\d[\\d.]{0,4} ?(?:%|per ?cent)\\b.{0,3' +
          '0}\\b(?:stake|shares?|interest|equity|of the company)\\b',
        'i',
      ),
      new RegExp(
        '\\b\\d[\\d.]{0,4} ?(?:%|per ?cent) (?:\\w+ )?(?:stake|shareholding|ownership|interest) (?:in|held|by' +
          ')\\b|\\b(?:largest|biggest|majority|minority) shareholder',
        'i',
      ),
    ],
    asked: `
who is the largest shareholder
what percentage does the founder own
majority stake
how many shares does the family hold
biggest stakeholder in per cent
shareholder structure
who has the controlling interest
free float
does the founder still hold more than half
stake of the parent in percent
how is the ownership split
who has the most votes at the annual meeting
minority shareholders
what slice belongs to the pension fund
institutional holders
voting rights and share classes
equity split between the founders
how big is the state's holding
how much of the company is owned by its staff
did anyone sell their stake
blocking minority
    `,
  },
  {
    name: 'legal form, public or private',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:publicly[- ](?:listed|traded|held|owned)|privately[- ](?:held|owned)|private company|public' +
          ' company|family[- ](?:owned|run)|co-?operative|mutual company)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:limited (?:liability )?(?:company|partnership)|public limited|GmbH|B Corp\\w*|benefit corpor' +
          'ation|sole (?:trader|proprietor)|non-?profit organi[sz]ation)\\b',
        'i',
      ),
    ],
    asked: `
what is the legal form
is it a family business
public or private company
is it a limited company or a partnership
cooperative
state-owned
is it still in private hands
incorporated as what
GmbH, plc, LLC or Inc
is it a charity or a business
mutual society
is it run by one family for generations
do its members own it
benefit corporation
sole proprietorship or corporation
is the firm registered as a non-profit
legal structure
what kind of company is it in law
is it a foundation
nonprofit status
    `,
  },
  {
    name: 'number of staff in a department or site',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,]{0,7} (?!it team)(?:[\\w-]{1,40} ){0,2}(?:HR|finance|IT|legal|design|production|warehouse|fac' +
          'tory|call cent\\w+|security|logistics) (?:staff|employees|workers|personnel|specialists|professio' +
          'nals)\\b',
        'i',
      ),
      new RegExp(
        '\\b\\d[\\d,]{1,7} (?:[\\w-]{1,40} ){0,2}(?:customer (?:service|support|care) (?:staff|workers|agents|repr' +
          'esentatives|employees)|pilots|drivers|nurses|physicians|doctors|lawyers|attorneys|accountants|de' +
          'signers|technicians|scientists|cooks|chefs|pharmacists|stylists|editors|journalists|mechanics)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:employs?|employing)\\b.{0,20}\\d[\\d,]{1,7}.{0,30}\\b(?:in (?:its|the) (?:\\w+ ){1,3}(?:departme' +
          'nt|division|plant|factory|office|team))',
        'i',
      ),
    ],
    asked: `
how many people work in human resources
how many lawyers are in the legal department
size of the design team
staff in the warehouse
how many work at the plant
employees per site
how many accountants have they got
number of drivers
how many cooks are there in the kitchen
headcount of the finance department
how many people answer the phones
number of designers
how many pilots
number of nurses and doctors on staff
how many buyers in purchasing
IT department headcount
how many testers and quality inspectors
how many cleaners
how many people are in production
how many work at headquarters
size of the marketing department
number of managers
number of data scientists
security guards, how many
    `,
  },
  {
    name: 'staff by country',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,8} ?(?:%|per ?cent)? (?:of (?:its|the|all) )?(?:[\\w-]{1,40} )?(?:employees|staff|workers' +
          '|workforce)\\b[^,]{0,20}\\b(?:in|outside|across) (?!(?:the )?(?:form|general|research|sales|areas|' +
          'which|roles?|addition|positions)\\b)(?:the )?(?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|th' +
          'at|which|with|for|as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|several|va' +
          'rious|many|most|its|than|other|under|order)\\b)[a-z]',
        'i',
      ),
    ],
    asked: `
how many employees are in India
staff in the United States
how are the workers spread over the world
number of people employed abroad
what share of the workforce is overseas
headcount by country
where do most of the workers live
jobs in Germany
how many work outside the home country
employees by region
does it employ more people in Asia than in Europe
how many of us are in the UK
foreign workers in the firm
how many nationalities work there
jobs created locally
how many hands in Mexico
breakdown of personnel by continent
in which country is the greatest number of staff
expats
    `,
  },
  {
    name: 'pay of the boss',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:CEO|chief executive|executives?|directors?|chairman)\\b.{0,40}\\b(?:salary|paid|pay package|c' +
          'ompensation|earns?|earned|bonus)\\b.{0,40}[$€£¥]\\d',
        'i',
      ),
    ],
    asked: `
how much does the CEO earn
salary of the boss
executive pay
what bonus did the chief get
how fat is the top man's pay cheque
golden handshake
compensation of the directors
is the boss overpaid
pay ratio between top and bottom
stock options of the managers
what is the annual pay package of the president
how many millions does he take home
remuneration of the board
severance for the old chief
net worth of the founder
how rich is the owner
is the founder a billionaire
private jet for the boss
does the chief take only a dollar a year
fortune of the family
    `,
  },
  {
    name: 'staff discount',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:employee|staff|team member|associate) (?:\\w+ )?discounts?\\b|\\bdiscounts? (?:for|to) (?:its ' +
          '|their )?(?:employees|staff|workers|associates)\\b',
        'i',
      ),
    ],
    asked: `
staff discount
do employees buy cheaper
employee discount in the shops
do workers get the product for free
family and friends rate
percentage off for personnel
free samples for the crew
does my aunt who works there get it cheaper
do colleagues shop at reduced prices
company car for managers
do we get our own goods at cost
employee purchase programme
freebies for the team
staff sale
free flights for cabin crew
reduced tickets for workers' families
perks in kind
does a cashier pay full price
discounted goods for people who work there
    `,
  },
  {
    name: 'dress code',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\bdress code\\b|\\b(?:employees|staff|workers) (?:must |may |can )?wear\\b|\\buniforms? (?:for|worn ' +
          'by) (?:its |their )?(?:employees|staff|workers)\\b',
        'i',
      ),
    ],
    asked: `
dress code
what do employees wear
do I need a suit and tie
are jeans allowed at the office
uniform
is it smart casual
can I turn up in trainers
are tattoos and piercings okay for workers
what clothes should I put on for the first day
must the waiters wear a cap
casual Friday
colour of the uniform
are beards permitted
who washes the work clothes
do they go about in hoodies
shorts in summer at work
what to wear to the interview
safety shoes and helmet
name badge
    `,
  },
  {
    name: 'holidays and leave of staff',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:days?|weeks?) (?:of )?(?:paid |annual )?(?:holidays?|vacation|leave|time off)\\b|\\b(?:unlimi' +
          'ted|generous) (?:paid )?(?:vacation|holiday|leave|time off|PTO)\\b',
        'i',
      ),
      /\b(?:maternity|paternity|parental|sick|sabbatical) leave\b|\bsabbaticals?\b/i,
    ],
    asked: `
how many days of holiday do employees get
annual leave
vacation days
parental leave
sick pay
maternity leave in weeks
sabbatical
do they get Christmas off
paid time off
is there a day off on your birthday
unlimited vacation
can fathers take time off for a baby
how long are the summer holidays for workers
bank holidays worked?
PTO policy
time off for volunteering
do you get paid when you have the flu
leave entitlement
how much leave do we have
is childcare offered to the staff
crèche for employees' kids
can staff bring their dog
    `,
  },
  {
    name: 'working hours',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:working|work) (?:hours|week|shifts?)\\b.{0,30}\\d|\\b\\d\\d[- ]hour (?:work\\w* )?(?:week|shifts?' +
          ')\\b|\\bflexible (?:working|work|hours)\\b|\\b(?:four|4)-day week\\b|\\bnight shifts?\\b',
        'i',
      ),
    ],
    asked: `
working hours
how many hours a week do staff work
shifts
do they work nights
overtime
flexitime
is there a four-day week
what time do employees start in the morning
part-time possible?
clocking in and out
do they slave away on weekends
nine to five?
length of a shift at the factory
zero-hours contracts
how long is the lunch break
are the long hours paid
can workers choose their hours
rota
do people have to be on call
late shifts and Sunday work
work-life balance
    `,
  },
  {
    name: 'remote work',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:remote|home)[- ](?:working|workers?|team|staff|employees)\\b|\\b(?:employees|staff|team|workf' +
          'orce|workers|agents)\\b.{0,40}\\b(?:work(?:s|ing)? (?:remotely|from home|from anywhere)|telecommut' +
          '\\w+)\\b|\\b(?:distributed|remote) (?:team|workforce)\\b',
        'i',
      ),
    ],
    asked: `
can employees work from home
remote work
home office policy
is it a remote company
hybrid working
how many days in the office
do they work from the beach
telecommuting
is everyone scattered around the globe
must I move to the city to work there
do staff sit in their living rooms
office-based or distributed
laptop and desk provided for home
do they allow working from abroad
back-to-office order
is presence required
digital nomads on the team
work anywhere
can I do the job from my sofa
    `,
  },
  {
    name: 'canteen, parking and workplace perks',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:canteen|cafeteria|free (?:lunch|lunches|meals|food|snacks|fruit|coffee)|on-?site gym|ping-?' +
          'pong|table football|company car)\\b.{0,40}\\b(?:employees|staff|workers|office)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:employees|staff|workers)\\b.{0,50}\\b(?:canteen|free (?:lunch\\w*|meals|snacks)|gym membership' +
          '|car park|nap rooms?|massages?)\\b',
        'i',
      ),
    ],
    asked: `
is there a canteen
parking for employees
free lunch
gym at work
what perks do staff enjoy
coffee and fruit in the office
table football and beanbags
company car
job ticket for the train
do workers get a bike
is lunch subsidised
where do we park the car
kitchen and showers
office dog
team events and Christmas party
massage at the desk
free beer on Fridays
how does the office look inside
nap room
shuttle bus for the workers
pension scheme
private health plan for staff
what goodies come with the job
    `,
  },
  {
    name: 'vacancies and how to apply for a job',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:careers?|jobs?) (?:page|portal|website|section|site)\\b|\\b(?:job|open) (?:openings|vacancies' +
          '|positions)\\b|\\bapply for (?:a )?(?:jobs?|positions?|roles?)\\b|\\b(?:is|are) (?:currently )?hirin' +
          'g\\b',
        'i',
      ),
    ],
    asked: `
are they hiring
open positions
how do I apply for a job
vacancies
where do I send my CV
job openings for a cook
can I work there without a degree
do they take people with no experience
whom do I write my application to
careers
are you looking for drivers
what qualifications do applicants need
how many people will be hired next year
recruitment drive
I want a job with you
does the firm take school leavers
student jobs and holiday work
my nephew needs work, do they need anyone
deadline for applications
cover letter or online form
job advert
chance of getting hired
do they sponsor work visas
who screens the résumés
    `,
  },
  {
    name: 'job interview and selection of staff',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:job|hiring|candidate|applicant) interviews\\b (?:at|with) (?:the company|us)|\\bits (?:\\w+ ){' +
          '0,2}(?:hiring|recruitment) process\\b|\\bconducts (?:\\w+ ){0,3}(?:hiring|screening|recruitment) pr' +
          'ocess\\b|\\brecruits? (?:its |their )(?:\\w+ )?(?:staff|employees|engineers|graduates)\\b',
        'i',
      ),
    ],
    asked: `
what is the job interview like
interview questions
how many rounds of interviews
assessment centre
do they test you with puzzles
how does the selection of staff work
hiring process
background check on applicants
how long until I hear back after applying
how choosy are they with candidates
acceptance rate of applicants
do they make you do a trial day
coding test
what should I say when they ask about my weaknesses
drug test for new hires
reference letters
how do they find new people
headhunters used
probation period
employee referral bonus
    `,
  },
  {
    name: 'training of staff',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:trains?|mentors?|coaches) (?:its|their) (?:own |new )?(?:\\w+ )?(?:employees|staff|workforce' +
          '|workers|personnel|managers|agents)\\b|\\btraining (?:and \\w+ )?(?:of|for|to) (?:its|our|all|new) ' +
          '(?:\\w+ )?(?:employees|staff|workforce|workers|personnel|managers)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:apprentice scheme|apprenticeships?|internship program\\w*|trainee program\\w*|graduate (?:sch' +
          'eme|programme))\\b|\\b(?:employees|staff|workers) (?:\\w+ ){0,3}(?:undergo|receive|complete|are giv' +
          'en) (?:\\w+ ){0,3}training\\b',
        'i',
      ),
    ],
    asked: `
how are employees trained
training of staff
apprenticeships
internship
graduate scheme
do they teach newcomers
further education for workers
career ladder
can one climb from cashier to manager
mentor for beginners
how many trainees do they have
language courses for the team
does the employer pay for my degree
onboarding of new hires
learning on the job
are interns paid
how long does it take to train a driver there
promotion from within
staff seminars
leadership programme
work placement for pupils
do we have an in-house school for colleagues
    `,
  },
  {
    name: 'unions',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:trade|labou?r) unions?\\b.{0,30}\\b(?:members?|represent\\w*|employees|workers|agreement|staff' +
          ')\\b|\\bunioni[sz]ed\\b|\\bcollective bargaining\\b|\\bworks council\\b|\\b(?:employees|workers|staff)\\b' +
          '.{0,40}\\b(?:represented by|members of) (?:\\w+ ){0,3}unions?\\b',
        'i',
      ),
    ],
    asked: `
is there a trade union
unionised workers
works council
collective agreement
who represents the employees
shop steward
do they let workers organise
union busting
how many of the staff are in a union
is there a pay deal with labour
bargaining agreement with the crew
is it hostile to organised labour
staff representation
employee committee
do the drivers have a union
labour relations
tariff wage
worker co-determination
are we covered by a union contract
    `,
  },
  {
    name: 'strikes and labour disputes',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:strikes?|walk-?outs?|work stoppages?|labou?r disputes?|industrial action)\\b.{0,40}\\b(?:empl' +
          'oyees|workers|staff|pilots|drivers|unions?|over|by|in \\d{4})\\b|\\bwent on strike\\b',
        'i',
      ),
    ],
    asked: `
was there a strike
have workers walked out
industrial action
labour dispute
did the drivers down tools
picket line
stoppage at the factory
protests by employees
how long did the walkout last
threatened with a strike?
did pilots refuse to fly
are the staff angry about pay
lockout
demonstrations outside the gate
conflict with the workforce
slow-down by warehouse crew
did couriers protest
what were the strikers asking for
unrest among personnel
wildcat strike
    `,
  },
  {
    name: 'staff turnover and morale',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:employee|staff) (?:turnover|retention|attrition|engagement|satisfaction)\\b.{0,30}\\d|\\b(?:av' +
          'erage|mean) (?:tenure|length of service)\\b|\\b(?:happy|satisfied|loyal|motivated) (?:employees|st' +
          'aff|workforce)\\b',
        'i',
      ),
    ],
    asked: `
are the employees happy
staff turnover rate
how long do people stay in the job
average tenure
what do workers say about the company
morale
do people leave quickly
rating on employer review sites
is the atmosphere toxic
attrition
do staff burn out
team spirit and culture
company culture
are bosses nice to the people
employee satisfaction percentage
do colleagues gossip
how many quit each year
bullying
loyalty of the workforce
mood in the office
is the place a sweatshop
hierarchy flat or steep
do they call each other by first names
    `,
  },
  {
    name: 'women and diversity',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:women|female|minorit\\w+)\\b.{0,25}\\b(?:employees|staff|workforce|managers|executives|leaders' +
          '|engineers|on (?:its|the) board)\\b',
        'i',
      ),
      new RegExp(
        '\\b\\d[\\d.]{0,4} ?(?:%|per ?cent) (?:of (?:its|the|all) (?:\\w+ ){1,3}(?:are|is) )?(?:women|female|' +
          'minorities)\\b|\\b(?:gender pay gap|equal pay|workforce diversity|diverse workforce)\\b|\\bdiversity' +
          '\\b.{0,25}\\b(?:program\\w*|polic\\w+|employ\\w+|workforce|award|list)\\b',
        'i',
      ),
    ],
    asked: `
share of women
how many women work there
diversity
gender pay gap
percentage of female managers
are minorities well represented
inclusion of disabled people
LGBT friendly?
quota for ladies
proportion of men and women in the workforce
do females earn the same as males
ethnic mix of the staff
is it an old boys' club
equal opportunities
women in engineering jobs
wheelchair access at the workplace
how colourful is the team
mothers in leading positions
glass ceiling
discrimination policy
veterans or refugees employed
    `,
  },
  {
    name: 'average age of staff',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b(?:average|median|mean) age\\b.{0,40}\\b(?:employees?|staff|workforce|workers?|team)\\b|\\b(?:empl' +
          'oyees?|staff|workforce|workers?|team)\\b.{0,40}\\b(?:average|median|mean) age\\b',
        'i',
      ),
    ],
    asked: `
average age of the staff
how old are the employees
is it a young team
oldest worker there
are there grey-haired people in the office
mean age of the workforce
do they hire over fifties
retirement age
youngest colleague
millennials or boomers on the payroll
age structure of personnel
would I be the grandpa of the team at 45
are most workers in their twenties
age distribution
many pensioners still working there?
minimum age to work there
teenagers employed
    `,
  },
  {
    name: 'named competitors',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:competitors?|rivals?|competition)\\b.{0,30}\\b(?:include|includes|including|such as|like|are|' +
          'from|namely)\\b|\\bcompetes? (?:directly |primarily |mainly )?(?:with|against)\\b|\\brivals? (?!(?:t' +
          'he|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|their|this|o' +
          'ver|about|around|more|some|all|any|several|various|many|most|its|than|other|under|order)\\b)[a-z]' +
          '\\w+',
        'i',
      ),
    ],
    asked: `
who are the competitors
main rivals
which companies do they compete with
who else does this
arch enemy in the market
the competition, names please
whom are they up against
closest competitor
opponents
who is breathing down their neck
which start-ups threaten them
similar companies
alternatives to it
who is their biggest rival
strongest adversary
how many competitors are there
who could steal their customers
other players in the field
new entrants they fear
copycats
who fights for the same clients
is it alone in its market
which giant might crush it
list of competing firms
how fierce is the competition
who do we lose deals to
    `,
  },
  {
    name: 'comparison with a named rival',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:compared (?:to|with)|unlike|than|ahead of|versus|vs\\.?) (?:its |their )?(?:(?:main |closest' +
          ' |nearest |largest )?(?:competitors?|rivals?)|rival)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:cheaper|faster|larger|smaller|better|bigger|more expensive) than (?:its |their |other |any ' +
          ')?(?:(?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|' +
          'their|this|over|about|around|more|some|all|any|several|various|many|most|its|than|other|under|or' +
          'der)\\b)[a-z]|rivals?|competitors?)',
        'i',
      ),
    ],
    asked: `
is it better than the market leader
how does it compare to the rival
which of the two is cheaper
difference between this firm and its biggest competitor
is it bigger than the other one
who is winning the race
why choose this over the famous one
pros and cons against the rival product
what do the others do better
head to head with the opponent
which is growing faster
is the competitor's app nicer
which should I pick of both
are they as good as the original
versus comparison
how far behind number one are they
where does it lose against the competition
stack up against the others
do they outsell the rival
is it a copy of the American one
    `,
  },
  {
    name: 'size and growth of the market',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\bmarket\\b.{0,40}\\b(?:worth|valued at|size of|estimated at|growing at|grow (?:by|to|at))\\b.{0,25' +
          '}(?:[$€£¥]\\d|\\d[\\d.,]{0,6} ?%)',
        'i',
      ),
      /[$€£¥]\d[\d.,]{0,6} ?(?:million|billion|trillion|bn|m)?\b (?!worth)(?:\w+ ){0,3}(?:market|industry)\b/i,
    ],
    asked: `
how big is the market
market size
is the industry growing
total addressable market
worth of the sector worldwide
annual growth of the market
how many billions is this trade
potential demand
is it a shrinking sector
volume of the whole industry
how large is the cake overall
trend in the market
CAGR of the sector
how many possible buyers are out there
saturated market?
what is the opportunity in dollars
global sales of all makers
forecast of the market
is demand rising in the country
niche or mass market in figures
    `,
  },
  {
    name: 'share price',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:share|stock) price\\b.{0,40}[$€£¥]?\\d|\\bshares?\\b.{0,30}\\b(?:traded|priced|closed|rose|fell|' +
          'worth)\\b.{0,25}[$€£¥]\\d|[$€£¥]\\d[\\d.]{0,7} (?:per|a) share\\b',
        'i',
      ),
    ],
    asked: `
share price
what does one stock cost today
how did the shares do last year
did the stock fall
all-time high of the share
price per share at the IPO
has the stock gone up
quote of the paper
what would ten shares cost me
stock performance
did it crash on the exchange
opening price on the first day
is the stock in the red
chart of the shares
target price of analysts
earnings per share
price-earnings ratio
stock split
buyback price
by how much did the shares drop
    `,
  },
  {
    name: 'stock exchange and ticker',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:listed|traded|trades?|quoted|floated) (?:publicly )?on (?:the )?(?:\\S{1,40} ){0,4}(?:exchange|NY' +
          'SE|NASDAQ|bourse|AIM)\\b|\\b(?:NYSE|NASDAQ|LSE|ticker(?: symbol)?): ?[A-Z]{1,5}\\b|\\bticker symbol' +
          '\\b',
        'i',
      ),
    ],
    asked: `
ticker symbol
on which stock exchange is it listed
is it on the technology exchange
stock code
is the company in the Dow Jones
which index is it in
is it quoted on the London market
abbreviation on the trading screen
ISIN or WKN
where can I buy the stock
traded on Wall Street?
secondary listing in Hong Kong
FTSE member?
is it delisted
can small savers buy shares
under which letters is it traded
member of the S&P 500
New York or Frankfurt bourse
    `,
  },
  {
    name: 'initial public offering',
    blocks: [],
    answer: 'date',
    told: [
      new RegExp(
        '\\b(?:initial public offering|IPO|went public|flotation|floated|public listing|stock market debut' +
          ')\\b.{0,50}(?:\\d{4}|[$€£¥]\\d)|\\b(?:filed|plans?|planning|prepar\\w+|intends?) (?:for|an?|to) (?:\\w' +
          '+ )?(?:IPO|initial public|go public)',
        'i',
      ),
      /\b(?:19|20)\d\d\b.{0,40}\b(?:IPO|initial public offering|went public|stock market debut)\b/i,
    ],
    asked: `
when did it go public
IPO date
is an IPO planned
how much was raised on the stock market
year of flotation
will it float soon
stock market debut
when were shares first sold to the public
did they shelve the listing
which bank handled the IPO
proceeds from going public
taken private again?
plans for a listing
is it about to enter the bourse
direct listing or SPAC
first day of trading
when can ordinary folks get in
was the float a flop
    `,
  },
  {
    name: 'market capitalisation or valuation',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:market (?:cap\\w*|value)|valuation|enterprise value)\\b.{0,40}[$€£¥]\\d|\\bvalued (?:at|the com' +
          'pany at)\\b.{0,20}[$€£¥]?\\d',
        'i',
      ),
    ],
    asked: `
market capitalisation
what is the whole business worth
valuation in the last round
unicorn status
value of the company in dollars
how much is the firm valued at
market cap
pre-money valuation
did its worth double
how many billions would it fetch
post-money
price for the entire enterprise
did the valuation drop
what is the brand worth in money
is the start-up overvalued
what would a buyer pay for all of it
book value
goodwill
equity worth
    `,
  },
  {
    name: 'dividend per share',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\bdividends?\\b.{0,40}(?:[$€£¥]\\d|\\d[\\d.]{0,4} ?(?:%|cents|pence|p\\b))|[$€£¥]?\\d[\\d.]{0,6} ?(?:ce' +
          'nts|pence)? (?:\\w+ )?dividends?\\b|\\bdividend yield\\b',
        'i',
      ),
    ],
    asked: `
dividend per share
dividend yield
how much does a shareholder receive each year
is a dividend paid this year
payout ratio in percent
when is the next dividend due
has the dividend been cut
dividend growth
quarterly payout in cents
what do I get for holding a hundred shares
special dividend
passive income from the stock
is it a dividend aristocrat
do they pay investors anything
coupon on the shares
ex-dividend day
money handed out to stockholders, amount
did the owners skip the payout
return to shareholders in dollars
    `,
  },
  {
    name: 'amount of debt',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:debts?|borrowings?|loans?|credit facilit\\w+|bonds?|notes|indebtedness|liabilities)\\b.{0,25}' +
          '\\b(?:of|total\\w*|worth|amount\\w*|stood|was|is|approximately|about)\\b.{0,20}[$€£¥]\\d',
        'i',
      ),
      new RegExp(
        '[$€£¥]\\d[\\d.,]{0,8} ?(?:million|billion|bn|m)? (?:in|of|worth of) (?:\\w+[- ]){0,2}(?:debts?|loan' +
          's? facilit\\w+|borrowings?|indebtedness|liabilities)\\b',
        'i',
      ),
    ],
    asked: `
how much debt does it have
is the company in debt
outstanding loans
how deep in the red with the banks
leverage
what do they owe
liabilities in total
credit rating
did they issue bonds
debt to equity ratio
mountain of debts
when must the loan be repaid
which bank lends to them
credit line
owed to creditors
mortgage on the buildings
could it pay back what it borrowed
junk bonds
solvency
are we up to our ears in debt
net debt at year end
    `,
  },
  {
    name: 'cash reserves',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:cash|liquidity|cash equivalents|reserves) (?:\\w+ ){0,4}(?:of|worth|total\\w*|at|was|were|sto' +
          'od at)\\b.{0,20}[$€£¥]\\d|[$€£¥]\\d[\\d.,]{0,8} ?(?:million|billion|bn|m)? (?:in|of) (?:\\w+ )?(?:cas' +
          'h|liquidity|cash reserves)\\b',
        'i',
      ),
    ],
    asked: `
how much cash do they have
cash in the bank
liquidity
reserves for a rainy day
cash burn rate
how long will the money last
runway in months
cash flow
war chest
free cash flow
money under the mattress
is there a cushion
piggy bank of the firm
are they about to run out of money
cash pile
total assets
balance sheet total
equity capital in the balance sheet
what is left in the kitty
working capital
net cash position
    `,
  },
  {
    name: 'plans for the future',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:plans?|planning|intends?|aims?|hopes?|expects?|is set|looking) (?:on |to )(?:\\w+ )?(?:expan' +
          'd\\w*|open\\w*|launch\\w*|enter\\w*|invest\\w*|double|increase|introduce|build|grow|triple|become|hir' +
          'e|offer|add|begin|extend|reach)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:will|going to) (?:\\w+ )?(?:launch|open|expand|introduce|build|enter|roll out|release) \\b.{0' +
          ',60}\\b(?:by|in|next|from|during) (?:20\\d\\d|year|month|the (?:near )?future)',
        'i',
      ),
    ],
    asked: `
what are the plans for next year
future strategy
where will the company be in five years
roadmap
what comes next
long-term goals
is anything big in the pipeline
what are they up to in the coming months
ambitions
vision for the next decade
outlook
any expansion planned
what does tomorrow hold for them
growth strategy for the years ahead
what will change soon
next step
targets to reach by the end of the decade
is there a five-year plan
what does the crystal ball say
where do we go from here
will it survive
what will they do about artificial intelligence
how will the business develop
    `,
  },
  {
    name: 'new countries and sites planned',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:plans?|planning|intends?|aims?|set|due|expects?) to (?:\\w+ )?(?:expand|open|enter|launch|bu' +
          'ild)\\b.{0,50}\\b(?:in|into|to|countr\\w+|markets?|stores?|shops?|plants?|factor\\w+|offices?|locati' +
          'ons?|overseas|abroad)\\b',
        'i',
      ),
    ],
    asked: `
where will they open next
is a new factory being built
planned stores
which country will they enter next
when do they come to my city
will there be a branch in our town
expansion abroad planned
are they coming to Canada
new locations on the drawing board
how many shops will open this year
upcoming launch in Japan
is a new plant under construction
when will it be available in Australia
next market to conquer
future sites
will they set up in Africa
new warehouse planned
when will the new building be ready
does it want to go overseas
ground-breaking ceremony
entry into China planned?
    `,
  },
  {
    name: 'products announced for the future',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:new|next|upcoming|forthcoming|future) (?:\\S{1,40} ){0,4}(?:product|model|version|feature|app|ser' +
          'vice|generation|line)s?\\b.{0,50}\\b(?:will|planned|to be (?:launched|released|introduced)|due|sch' +
          'eduled|in development|pipeline)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:product|development|drug) pipeline\\b|\\b(?:is|are) (?:currently )?(?:developing|working on|t' +
          'esting|building) (?:a|an|its|new|the)\\b',
        'i',
      ),
    ],
    asked: `
upcoming products
what new model is coming out
when does the next version arrive
features in development
are they working on something secret
product pipeline
prototype
next generation release
will there be a cheaper edition
is a new app on its way
beta testing of something new
launch date of the coming product
what is brewing in the lab
rumours about the successor
will they ever make an electric one
which drugs are in trials
concept car
what's the next big thing from them
pre-order of the new item
when is version two out
are wireless ones planned
    `,
  },
  {
    name: 'break-even',
    blocks: [],
    answer: 'date',
    told: [
      new RegExp(
        '\\b(?:break|broke|breaks|breaking)[- ]?even\\b|\\b(?:became|become|becomes|turned|turn|been|be|was|' +
          'is|reach\\w*|achiev\\w+) (?:\\w+ )?profitab(?:le|ility)\\b.{0,40}(?:\\d{4}|quarter|year|month|first)',
        'i',
      ),
    ],
    asked: `
when did it break even
first profitable year
when will they be in the black
how long until it made a profit
has it ever been profitable
break-even point
year in which losses ended
how many units to cover the costs
when will the investment pay off
payback time
how long did the founders go without pay
turning point to profit
expects to be profitable when
out of the red since
amortised after how many years
return on investment of the company
do they live on investors' money until today
when did the first penny of profit come in
    `,
  },
  {
    name: 'opening hours',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:open(?:ing)? (?:hours|times)|business hours|trading hours|open (?:\\S{1,40} ){0,3}(?:24|seven|365' +
          '|every day|daily|around the clock)|opens? (?:at|from) \\d)',
        'i',
      ),
      /\b(?:from )?\d{1,2}(?::\d\d)? ?(?:am|a\.m\.).{0,8}\d{1,2}(?::\d\d)? ?(?:pm|p\.m\.)|\b24 hours (?:a day|per day)\b/i,
    ],
    asked: `
opening hours
when does the shop open
are you open on Sundays
closing time
until what time can I come
business hours on Saturday
is it open at Christmas
open on bank holidays?
late-night shopping
what time do the doors close
is the store open right now
from when to when is the branch staffed
opening times of the museum
lunch break closure
can I come by at nine in the evening
24 hours open?
how early may I drop in
visiting times
is there anybody in on Monday morning
when is the restaurant kitchen closed
seasonal opening
    `,
  },
  {
    name: 'delivery time',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:deliver\\w*|ship\\w*|dispatch\\w*|arriv\\w*)\\b.{0,50}\\b(?:within|in|under|as little as|same[- ]' +
          'day|next[- ]day|overnight|two-day|\\d+[- ](?:minutes?|hours?|(?:business |working )?days?|weeks?)' +
          ')\\b.{0,20}\\b(?:minutes?|hours?|days?|weeks?|deliver\\w*|ship\\w*|service)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:same|next|one|two)[- ]day (?:\\w+ )?(?:deliver\\w+|shipping|dispatch)\\b|\\b(?:delivery|lead|sh' +
          'ipping) times?\\b.{0,20}\\d',
        'i',
      ),
    ],
    asked: `
how long does delivery take
delivery time
when will my parcel arrive
shipping days
same-day delivery
does it come overnight
lead time
how fast do they ship
express option
how many weeks must I wait for the sofa
will it be here by Christmas
time until the order is at the door
waiting time for a new car
minutes until the pizza comes
do they deliver on Saturdays
cut-off for next-day dispatch
turnaround time of an order
my package is late, how long is normal
how quickly is it sent out
does the postman bring it tomorrow
how soon can I have it
    `,
  },
  {
    name: 'delivery area',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:ships?|deliver(?:s|y|ed)?|shipping|shipped)\\b.{0,30}\\b(?:worldwide|globally|internationally' +
          '|nationwide|to (?:over |more than |customers in |all )?(?:\\d+ countries|countries|the (?:US|UK|U' +
          '\\.S\\.|EU)|europe|canada|anywhere|every|all))\\b',
        'i',
      ),
    ],
    asked: `
do you ship to my country
delivery area
international shipping
can it be sent to Norway
do they deliver to rural villages
shipping abroad
to which postcodes do you bring it
is delivery possible to an island
is my street covered
countries they post to
do they send parcels overseas
does the van come out to the suburbs
worldwide dispatch
outside the city limits
can you post to a PO box
customs duties for orders from abroad
delivered to Alaska and Hawaii?
radius of delivery
to army addresses
    `,
  },
  {
    name: 'return period',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:returns?|returned|refund\\w*|exchange[ds]?|money[- ]back|send (?:it |them )?back|trial)\\b.{0' +
          ',50}\\b(?:within|up to|of|for|a)? ?(?:\\d+|thirty|sixty|ninety|fourteen)[- ](?:days?|months?|weeks' +
          '?)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:\\d+|thirty|sixty|ninety|fourteen)[- ](?:days?|months?|weeks?) (?:\\w+[- ]){0,3}(?:returns?|r' +
          'efunds?|money[- ]back|exchange|right of withdrawal)\\b',
        'i',
      ),
    ],
    asked: `
how many days do I have to return it
return window
until when can I send it back
return period in weeks
deadline for exchanging a present
within how many days may one withdraw
do they take back opened goods
can I bring back shoes I have worn
return without receipt
after how long is a refund no longer possible
cooling-off period
how long is the right of withdrawal
can underwear be returned
is fourteen days all I get
restocking fee
return label in the box
who pays the return postage
sale items returnable?
how soon is the money back on my card
taken back after Christmas
time limit for sending the thing back
    `,
  },
  {
    name: 'length of the warranty',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:warrant(?:y|ies)|guarantees?)\\b.{0,30}\\b(?:\\d+|one|two|three|five|ten)[- ](?:years?|months?' +
          '|days?|miles)\\b|\\b(?:lifetime|limited lifetime) (?:warranty|guarantee)\\b',
        'i',
      ),
      /\b(?:\d+|one|two|three|five|ten)[- ](?:years?|months?|days?)(?:, [\d,]{1,20}-mile)? (?:\w+ ){0,2}(?:warranty|guarantee)\b/i,
    ],
    asked: `
how long is the warranty
warranty in years
for how many months is it guaranteed
lifetime guarantee?
it broke after two years, is it still under warranty
guarantee period
when does the warranty run out
can the warranty be prolonged
warranty on the battery
mileage limit of the guarantee
how many years does the manufacturer vouch for it
spare parts available for how long
cover for accidental damage
is the screen covered if I drop it
years of protection against faults
length of guarantee on the mattress
warranty claim without receipt
does it hold a decade
how long will updates be supplied
    `,
  },
  {
    name: 'phone number',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b(?:call|dial|phone|telephone|tel|hotline|toll-free|number)\\b.{0,25}(?:\\+?\\(?\\d{2,4}\\)?[- .]){1' +
          ',3}\\d{3,5}\\b|\\b1-8\\d\\d-[\\w-]{7,9}\\b',
        'i',
      ),
    ],
    asked: `
phone number
what number do I dial
hotline number
telephone of the head office
give me their digits
is the line toll-free
fax number
number to ring in an emergency
on which number do I reach support
mobile number of the boss
can you give me the number of the shop in Leeds
switchboard
what do I tap into my phone
extension of the sales desk
area code number
international dialling code for them
freephone
how do I ring you
direct line
    `,
  },
  {
    name: 'postal address',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?<!,)(?!(?:19|20)\\d\\d )\\d{1,5} (?!(?:million|billion|vehicles|percent)\\b)(?:[a-z.]+ ){1,2}(?:' +
          'street|st\\.|avenue|ave\\.|boulevard|blvd\\.?|parkway)(?! (?:stores|shops))\\b|\\bP\\.? ?O\\.? box \\d',
        'i',
      ),
    ],
    asked: `
postal address
street and house number of the office
where do I send a letter
postcode
mailing address for returns
directions to the store
how do I get there by bus
which street is it in
zip code
P.O. box
address of the headquarters
map and route
nearest underground station
where do I post the form
billing address of the firm
GPS coordinates
which floor and building
where should the courier bring it
registered office street
house number please
    `,
  },
  {
    name: 'e-mail address',
    blocks: [],
    answer: 'text',
    told: [/\b[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,6}\b/i],
    asked: `
e-mail address
what is their email
give me an inbox to write to
where do I mail my question
to which inbox do I write
mail address of the press office
electronic mail contact
have you got an info@ address
email of the CEO
write to whom by mail
e-mail for complaints
address for job applications by e-mail
social media handle
what comes before the at sign
contact mail of data protection
whom can I drop a line electronically
email for wholesale enquiries
    `,
  },
  {
    name: 'weight and size of the product',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d.,]{0,6}[- ]?(?:kilograms?|kg|grams?|pounds?|lbs?|ounces?|oz|tons?|tonnes?|inch(?:es)?|cm' +
          '|centimet\\w+|mm|millimet\\w+|litres?|liters?|gallons?)\\b',
        'i',
      ),
    ],
    asked: `
how heavy is it
weight of the product
dimensions
how big is the device
height and width
will it fit in my pocket
length in centimetres
size of the screen in inches
how many litres does it hold
volume of the bottle
does it fit through the door
thickness
how many kilos does it weigh
diameter of the wheel
how many grams are in a pack
portion size
does it go into hand luggage
capacity of the tank
how tall
measurements of the mattress
pack size
boot space
is it light enough for a child to carry
    `,
  },
  {
    name: 'colours and sizes on offer',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:available|comes?|offered|sold) in (?!all sizes)(?:\\S{1,40} ){0,5}(?:colou?rs?|shades?|sizes|fini' +
          'shes|flavou?rs|designs|styles)\\b|\\b\\d+ (?:different )?(?:colou?rs|shades|flavou?rs|sizes)\\b',
        'i',
      ),
      /\b(?:plus|petite)[- ]siz(?:es?|ed)\b|\bsizes (?:\w+ )?(?:from|range|xs|\d)/i,
    ],
    asked: `
which colours does it come in
is it available in red
sizes
does it run small
shoe size 48 in stock?
what flavours are there
plus sizes
do you have it in black
colour options
is there a chocolate one
size chart
pink version for my daughter
how many shades of lipstick
does it exist in white
large and extra large
for left-handers too?
tall fit
patterns and prints
matt or glossy
which scents
kids' sizes
finish: wood or metal
length of the sleeves
does the shirt come in navy
    `,
  },
  {
    name: 'ingredients and allergens',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:ingredients?|gluten|lactose|dairy|nuts?|soy|vegan|vegetarian|organic|GMO|additives|preserva' +
          'tives|palm oil|sugar)[- ]?(?:free|based|only)\\b|\\bcontains? (?:no |only )?(?:\\w+ ){0,2}(?:ingred' +
          'ients|sugar|nuts|gluten|additives|alcohol)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:natural|organic|artificial|fresh|whole) ingredients\\b|\\bmade (?:from|with|of) (?:\\w+ ){0,3}' +
          '(?:milk|sugar|flour|fruit|cocoa|beef|wheat|corn|soy|oil)\\b',
        'i',
      ),
    ],
    asked: `
ingredients
does it contain nuts
is it vegan
gluten-free
allergens
what is in it
is there sugar inside
can a diabetic eat it
palm oil?
halal or kosher
lactose
is there alcohol in it
artificial flavouring
recipe
additives and preservatives
is the meat organic
does it have caffeine
genetically modified
how much salt does it contain
composition of the cream
dairy-free milk
is pork in it
parabens and perfume
I'm allergic to peanuts, can I eat it
free-range eggs
secret formula
    `,
  },
  {
    name: 'calories and nutrition',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,]{0,5} ?(?:k?calories|kcal|cal)\\b|\\b\\d+ ?(?:g|grams) of (?:protein|fat|sugar|carb\\w*|fib' +
          '\\w+)\\b|\\bnutrition(?:al)? (?:information|facts|values?|content)\\b',
        'i',
      ),
    ],
    asked: `
calories
how many calories has one portion
nutritional values
protein per serving
grams of fat
is it fattening
how much sugar per can
carbs
vitamins inside
kilojoules
is it healthy to eat
good for my diet?
low-fat version
energy per hundred grams
fibre content
will I put on weight
nutrition table
cholesterol
slimming points
saturated fat
is it junk food
    `,
  },
  {
    name: 'materials it is made of',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\bmade (?:of|from|out of|with) (?:\\S{1,40} ){0,4}(?:cotton|leather|wood|steel|plastic|alumin\\w+|wool|' +
          'glass|silk|rubber|polyester|carbon|recycled|bamboo|gold|silver|titanium|ceramic|foam|nylon|fabri' +
          'cs?|materials?|metal|linen|down)\\b',
        'i',
      ),
    ],
    asked: `
what is it made of
material
is it real leather
cotton or polyester
plastic or metal
which wood is used
is the frame carbon
fabric
stainless steel?
is the gold genuine
fake fur or real
does it use recycled plastic
down or synthetic filling
which alloy
glass or acrylic
natural rubber
kind of wool
is it solid oak
BPA free
type of foam in the mattress
is the diamond mined or lab-grown
what stuff is inside the cushion
machine washable
    `,
  },
  {
    name: 'battery life and range',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\bbatter(?:y|ies)\\b.{0,40}\\b(?:lasts?|life|range|hours|miles|km|kWh|mAh|days)\\b|\\b(?:range|charg' +
          'e|charging)\\b.{0,30}\\b\\d+ (?:miles|km|kilomet\\w+|minutes|hours)\\b',
        'i',
      ),
    ],
    asked: `
battery life
how long does the battery last
range of the electric car
how many miles per charge
charging time
how often must it be plugged in
milliamp hours
does it hold all day
replaceable battery?
how far can it go on one tank
standby time
fuel consumption
miles per gallon
how fast does it charge
does it need batteries
what happens when the juice runs out
is there a charger in the box
kilowatt hours stored
will the accumulator wear out
hours of play on one charge
solar charging possible?
    `,
  },
  {
    name: 'speed, power and technical data',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,8} ?(?:mph|km/h|kph|knots|horsepower|hp|bhp|watts?|kW|MW|megawatts?|GHz|MHz|Mbps|Gb' +
          'ps|megapixels?|GB|TB|gigabytes?|terabytes?|rpm|volts?|decibels|dB|pixels)\\b',
        'i',
      ),
    ],
    asked: `
top speed
horsepower
technical specifications
how fast does it go
processor and memory
megapixels of the camera
how loud is it
storage in gigabytes
watts
download speed in megabits
resolution of the display
power of the engine
how strong is the motor
RAM
nought to sixty in how many seconds
tech specs
bandwidth
how hot does it get
payload in tons
maximum load
output in megawatts
frequency
is it waterproof
data sheet
accuracy of the sensor
latency in milliseconds
memory size
    `,
  },
  {
    name: 'where the product is made',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:products?|goods|items?|cars|clothes|shoes|they|it|which|all)\\b.{0,30}\\b(?:are|is|were|being' +
          ') (?:all |mostly |mainly |primarily )?(?:made|manufactured|produced|assembled|built|crafted|sewn' +
          '|brewed)\\b.{0,40}\\bin (?:its (?:\\w+ ){0,3}in |the )?(?!(?:the|its|a|an|of|and|or|to|in|is|are|wa' +
          's|who|that|which|with|for|as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|se' +
          'veral|various|many|most|its|than|other|under|order)\\b)[a-z]',
        'i',
      ),
      new RegExp(
        '\\b(?:manufactured|assembled|hand-?made|crafted|brewed) (?:entirely |locally |exclusively |primar' +
          'ily )?in (?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|f' +
          'rom|their|this|over|about|around|more|some|all|any|several|various|many|most|its|than|other|unde' +
          'r|order)\\b)[a-z]|\\bmade in (?:china|italy|germany|the us|america|usa|japan|france|india|england|' +
          'britain|switzerland)\\b',
        'i',
      ),
    ],
    asked: `
where is it made
made in China?
country of manufacture
from which factory does this article come
are they assembled by hand in Italy
origin of the goods
is it local produce
where are the clothes sewn
where do the beans grow
is it really Swiss made
produced in sweatshops in Asia?
place of production of the flagship
stamped made in USA
where do the diamonds come from
which farm does the milk come from
regional or imported
does the label say Germany
where is the beer brewed
which country builds the engine
home-grown or shipped in
    `,
  },
  {
    name: 'supported devices and system requirements',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:runs?|works?|compatible|available|supports?|supported|native|apps?)\\b.{0,40}\\b(?:iOS|Androi' +
          'd|Windows|Mac(?:OS)?|OS X|Linux|iPhones?|iPads?|Blackberry|Chrome|Firefox|Internet Explorer)\\b',
        'i',
      ),
    ],
    asked: `
system requirements
does it run on a Mac
is there an Android version
iPhone compatible?
supported browsers
Windows or Linux
works on my old tablet?
can I use it without internet
offline mode
which operating system do I need
smart TV support
minimum RAM needed
does it work with a smartwatch
iOS version needed
game console version
will it play on my laptop
Chrome extension
which phones does it support
desktop client
does it need special hardware
Bluetooth or cable
Chromebook
32 bit
    `,
  },
  {
    name: 'version or release date of a product',
    blocks: [],
    answer: 'date',
    told: [
      new RegExp(
        '\\b(?:version \\d|v\\d\\.\\d|(?:released|launched|unveiled|introduced|debuted|discontinued)\\b.{0,40}' +
          '\\b(?:in|on|at) (?:\\w+ )?(?:19|20)\\d\\d)\\b',
        'i',
      ),
      /\bin (?:\w+ )?(?:19|20)\d\d,? .{0,50}\b(?:released|launched|unveiled|introduced|debuted|rolled out)\b/i,
    ],
    asked: `
when was the product launched
release date of the first model
which version is current
year of introduction
model number
how old is this edition
when did the app come out
latest release
date of the first sale
when was the beta opened
since when has the service been offered
when did it hit the shelves
first flight of the machine
debut of the device
which generation are we on
premiere
last update of the software
launch month
when did they introduce the card
in what year was the drug approved
changelog
    `,
  },
  {
    name: 'exact price of a named thing',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:priced|retails?|sells?|sold|charges?|charged|fees?|prices?|available|start(?:s|ing)|rang(?:' +
          'es|ing))\\b.{0,30}\\b(?:at|for|of|is|from|between)\\b.{0,15}[$€£¥]\\d(?![\\d.,]{0,9} ?(?:million|bill' +
          'ion|bn|trillion))',
        'i',
      ),
      new RegExp(
        '\\bcosts? (?:just |only |about |around )?[$€£¥]\\d(?![\\d.,]{0,9} ?(?:million|billion|bn))|[$€£¥]\\d' +
          '[\\d.,]{0,6} (?:per|a|each|an) (?:piece|item|unit|pair|box|bottle|ticket|night|ride|copy|seat|use' +
          'r|month|year)\\b',
        'i',
      ),
      /[$€£¥]\d[\d.,]{0,6} ?\/ ?(?:mo|month|year|user|seat|unit|item)\b/i,
    ],
    asked: `
exact price of the basic model
how much is one bottle
what does a single burger cost
price tag of the sofa
how much do they want for the large one
list price of the device
cost of a ticket for an adult
what do I pay for one night
price of the blue one
how many pounds for a pair
how much is the gold plan per month
what will a ride to the airport set me back
RRP
how dear is the deluxe edition
unit price
a pint costs what
entrance fee for kids
how much for the whole family
price per kilo
what's the damage for two pizzas
starting price of the car
price list
cost per user per month
can I get it for under a hundred
    `,
  },
  {
    name: 'price per hour or consultation',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '[$€£¥]\\d[\\d.,]{0,6} ?(?:per|an|a|/) ?(?:hour|minute|session|consultation|visit|lesson|day)\\b|\\b(' +
          '?:hourly|daily|day) rates? (?:of|from|is|at|range\\w*) .{0,15}[$€£¥]\\d',
        'i',
      ),
    ],
    asked: `
hourly rate
what does a consultant cost per hour
price of one session with the therapist
how much is a lesson
fee per appointment
daily rate of a developer
what does the lawyer charge for an hour
how much for sixty minutes of tutoring
cost per minute of a call
plumber's call-out fee
price of a visit to the doctor
what do they bill per man-day
rent a bike for one hour, how much
parking fee per hour
a day's hire of a van costs how much
cleaning lady per hour
fee for a first consultation
what is an hour of your time worth
price per treatment
    `,
  },
  {
    name: 'price of an exam or certificate',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:exams?|tests?|certificates?|certifications?|courses?)\\b.{0,30}\\b(?:costs?|priced|fees?|for)' +
          '\\b.{0,15}[$€£¥]\\d|[$€£¥]\\d[\\d.,]{0,6} (?:per|for (?:an?|each|the)) (?:exam|test|certificate|cour' +
          'se)',
        'i',
      ),
    ],
    asked: `
how much is the exam
exam fee
price of the certificate
what does it cost to get certified
fee for sitting the test again
how dear is a resit
cost of the diploma
certification exam price in dollars
do I pay for the test separately
charge for a proctored exam
how much for the badge
what does the assessment cost
registration fee for the examination
test voucher
pay for taking the driving test with them
verified certificate cost
fee to be accredited
is the final test included in the price
    `,
  },
  {
    name: 'price rise',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:rais(?:ed|es|ing)|increas(?:ed|es|ing)|rose|hiked?|cut|lower(?:ed|s)|reduc(?:ed|es)|slashed' +
          ')\\b.{0,25}\\b(?:its |their |the )?(?:\\w+ )?(?:prices?|fees?|fares?|subscription price|tariffs)\\b|' +
          '\\bprice (?:increases?|rises?|hikes?|cuts?)\\b.{0,20}\\d',
        'i',
      ),
    ],
    asked: `
did the price go up
price increase
when were prices last raised
why has it become so expensive
was there a price cut
by how many per cent did the fee rise
will it cost more next year
inflation surcharge
it used to be cheaper, didn't it
are the fares going up again
price history
did they slash prices
old price and new price
why did my bill jump
hike of the subscription fee
has the pack shrunk at the same price
frozen prices
cheaper than last year?
planned price change
    `,
  },
  {
    name: 'minimum order',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\bminimum (?:\\w+ )?(?:order|purchase|spend|quantity|deposit|investment|balance|booking|contract ' +
          'value|account)s?\\b.{0,30}\\d|\\bno minimum (?:\\w+ )?(?:order|purchase|spend|quantity|deposit|inves' +
          'tment|balance)\\b',
        'i',
      ),
    ],
    asked: `
minimum order
smallest quantity I can buy
do I have to take at least ten
MOQ
minimum purchase value
can I order a single piece
least amount to invest
minimum deposit
how many must a shop take
is there a minimum spend
smallest batch they print
lowest sum to open an account
only by the pallet?
from how many pieces do you supply
minimum booking of nights
minimum donation
least number of users for a plan
can I buy just one
small orders accepted?
bulk only
    `,
  },
  {
    name: 'discount codes',
    blocks: [],
    answer: 'text',
    told: [/\b(?:discount|promo(?:tional)?|voucher|coupon) codes?\b|\buse (?:the )?code\b/i],
    asked: `
discount code
have you got a voucher for me
promo code
coupon for new customers
ten per cent off code
where do I type in the voucher
any deals today
Black Friday offer
code for free shipping
is there a sale on now
first order rebate
how can I get it cheaper
refer-a-friend code
current promotion
cashback code
newsletter coupon
special offer this week
my code does not work
when do the sales start
freebie for signing up
    `,
  },
  {
    name: 'student, senior and group discounts',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:students?|seniors?|military|veterans?|teachers?|children|group|nurses|non-?profits?|educati' +
          'onal|academic) (?:\\w+ )?(?:discounts?|rates?|pricing|prices|fares?)\\b|\\bdiscount\\w*\\b.{0,30}\\b(?' +
          ':students|seniors|veterans|teachers|children|non-?profits|groups|schools)\\b',
        'i',
      ),
    ],
    asked: `
student discount
reduced price for pensioners
do kids go free
group rate
discount for teachers
cheaper for the unemployed
family ticket
concession with a bus pass
military discount
rebate for charities
price for schools
under-26 tariff
reduced rate for disabled people
is my grandma entitled to a lower price
volume discount for a class of thirty
nurse and hospital staff reduction
academic licence
half price for children under twelve
does a university card save me money
    `,
  },
  {
    name: 'gift cards',
    blocks: [],
    answer: 'text',
    told: [/\bgift (?:cards?|vouchers?|certificates?)\b/i],
    asked: `
gift cards
can I buy a voucher as a present
gift certificate
does the voucher expire
give it to my mum for her birthday
gift wrapping
where can I redeem the gift card
balance of my card
present for a friend
can it be sent as a gift with a note
paper voucher by post
gift subscription
I lost my gift card
Christmas present idea from them
is the gift card valid online too
top up a gift card
redeem a present voucher at the till
    `,
  },
  {
    name: 'means of payment accepted',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:accepts?|accepted|pay(?:s|ing|ments?|able)?|paid) (?:\\w+ ){0,4}(?:by|with|via|through|using' +
          '|in|as|from|:|accept\\w*)? ?(?:\\w+ ){0,2}(?:credit cards?|debit cards?|PayPal|cash|bank transfers' +
          '?|wire transfers?|cheques?|bitcoin|Apple Pay|Visa|Mastercard|American Express|direct debit)\\b',
        'i',
      ),
    ],
    asked: `
which payment methods are accepted
can I use an online wallet
cash or card
is bitcoin accepted
do they take foreign cards
pay by invoice
direct debit
cheques welcome?
paying by phone at the till
can I pay cash on delivery
which credit cards work
bank transfer details
do I need a credit card to sign up
contactless payment
pay by phone bill
is tipping in the app possible
foreign currency accepted?
hire purchase at the checkout
can I settle with my debit card
prepaid card okay?
checkout options
meal vouchers taken?
    `,
  },
  {
    name: 'open source and software licence',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\bopen[- ]source(?:d)?\\b.{0,60}\\b(?:software|platform|project|licen[cs]e|tool|framework|version|' +
          'code|database|distribution)\\b|\\b(?:GPL|MIT|Apache|BSD|Creative Commons|proprietary|perpetual) (?' +
          ':\\w+ )?licen[cs]es?\\b|\\bsource code\\b',
        'i',
      ),
    ],
    asked: `
under which licence is the software
is it open source
can I see the source code
GPL or MIT
may I modify the program
proprietary or free software
number of seats per licence
can I use it commercially without paying
who holds the copyright to the code
fork allowed?
perpetual licence
is the font free to use
Creative Commons
terms of use of the pictures
end user licence agreement
redistribution rights
is the code public
may I embed it in my own product
community edition licence
    `,
  },
  {
    name: 'programming language and technology stack',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:written|built|coded|developed|programmed|runs?|based) (?:in|on|with|using) (?:\\S{1,40} ){0,3}(?:' +
          'Java|JavaScript|Python|Ruby|Rails|PHP|C\\+\\+|Scala|Golang|Node|Hadoop|Linux|Erlang|React|MySQL|Sp' +
          'ark|Kubernetes|\\.NET)(?!\\w)',
        'i',
      ),
    ],
    asked: `
which programming language is it written in
technology stack
what database do they use
is it coded in Java or Python
framework behind the site
which algorithms run inside
what software do they use internally
front end and back end
mainframe or microservices
what's under the bonnet of the app
which CRM do they run
does it rely on machine learning libraries
do the coders use Ruby
which ERP system
technical architecture
is it SQL
how many lines of code
blockchain used?
content management system behind the page
which AI model powers it
dev tools in use
    `,
  },
  {
    name: 'hosting provider and data location',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:hosted|hosts|runs?|stored|stores|resides?)\\b.{0,30}\\b(?:Amazon Web Services|AWS|Azure|Googl' +
          'e Cloud|Rackspace|Heroku|SoftLayer|data cent(?:er|re)s? in)\\b',
        'i',
      ),
      /\bdata (?:is|are) (?:\w+ )?(?:stored|hosted|kept|held)\b/i,
    ],
    asked: `
who hosts it
which cloud provider do they use
where are the servers
is my data stored in Europe
which cloud giant
in which country is the data kept
hosting company
does the information leave the EU
where does the database sit
own servers or rented cloud
on whose machines does it run
backup location
is it hosted in America
data residency
where do my photos end up physically
GDPR-compliant hosting
who can see my files on the server
how long is data kept
are my details sold on
server location
provider of the web space
    `,
  },
  {
    name: 'standards with a number, ISO',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:ISO|IEC|IATF|OHSAS|SOC|SSAE|PCI)[- /]?(?:DSS|[A-Z]{0,3} ?\\d{1,5})\\b|\\b(?:HIPAA|FDA|GDPR|LEE' +
          'D|FedRAMP|CE)[- ](?:compli\\w+|approv\\w+|certif\\w+|clear\\w+|registered|mark\\w*)\\b',
        'i',
      ),
    ],
    asked: `
are they ISO certified
which ISO standard
ISO 9001
quality certificate number
SOC 2 report
PCI compliant?
HIPAA
is it FDA approved
CE mark
which norms do they fulfil
who certified the plant
information security standard 27001
organic seal
fair trade label
TÜV tested?
stamp of approval
environmental management certificate 14001
kitemark
food safety standard
last audit by the certifier
accredited by whom
medical device approval
    `,
  },
  {
    name: 'data breach',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:data breach(?:es)?|hacked|hackers?|cyber-?attacks?|ransomware|leak(?:ed)? (?:data|records|p' +
          'asswords)|security (?:breach|incident))\\b.{0,60}\\b(?:in \\d{4}|suffered|victim|stolen|exposed|aff' +
          'ected|customers|accounts|occurred)\\b',
        'i',
      ),
      /\b(?:suffered|experienced|victim of|hit by|disclosed)\b.{0,30}\b(?:breach|hack|cyber-?attack|ransomware)\b/i,
    ],
    asked: `
has there been a data breach
were they hacked
was customer data stolen
cyber attack
leak of passwords
did crooks get in
how many records were exposed
security incident
ransomware
are my credit card details on the dark web now
was the website broken into
phishing attack on users
identity theft scandal
did they hide the hack
compromised accounts
what was lost in the break-in
vulnerability found
did they spy on users
privacy scandal
theft of personal details
    `,
  },
  {
    name: 'lawsuits',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:lawsuits?|sued|suing|litigation|legal (?:action|battle|dispute|proceedings)|class[- ]action' +
          '|court (?:case|ruling))\\b.{0,60}\\b(?:against|over|by|with|filed|alleg\\w+|for|in \\d{4}|court)\\b',
        'i',
      ),
    ],
    asked: `
lawsuit
have they been sued
court case
are there legal disputes
class action
who took them to court
patent litigation
settlement out of court
did they win the trial
is there a legal battle with a rival
what were they accused of
prosecuted?
verdict
plaintiff
did a customer sue
copyright infringement case
is the boss in jail
trouble with the law
injunction
is anybody suing us
damages claimed
did a judge stop them
criminal charges
    `,
  },
  {
    name: 'fines and regulatory action',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:fined|fines? (?:of|by|totall?ing)|penalt(?:y|ies) of|sanctioned|antitrust|anti-trust|invest' +
          'igated by|probe by|ordered to pay)\\b.{0,60}(?:[$€£¥]?\\d|\\b(?:by|commission|regulator|authority|c' +
          'ourt|government)\\b)',
        'i',
      ),
    ],
    asked: `
was the company fined
penalty by the regulator
how big was the fine
antitrust case
cartel
did the EU punish them
sanctions
are they under investigation
tax evasion
what did the watchdog say
banned in any country
money laundering affair
forbidden by a city
fraud
bribery
was the licence withdrawn
trouble with the authorities
breach of consumer law
were they caught cheating
monopoly probe
slap on the wrist from the government
    `,
  },
  {
    name: 'product recall and safety problems',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:recalled|product recalls?|recalls? (?:of|in|after)|issued a recall|safety recall|withdrawn ' +
          'from (?:sale|the market)|defective|contaminat\\w+)\\b.{0,50}\\b(?:in \\d{4}|units|products|vehicles|' +
          'after|due|because|million|from)\\b',
        'i',
      ),
    ],
    asked: `
was there a product recall
faulty batch
did batteries catch fire
is the toy safe for babies
did people fall ill from the food
contamination
called back to the garage
how many units were recalled
dangerous defect
side effects
salmonella
known faults of the model
withdrawn from the shelves
did anyone get hurt using it
exploding phones
glass in the jar
is it poisonous
defect rate
choking hazard
does it cause cancer
common problems with it
    `,
  },
  {
    name: 'accidents and disasters',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:accidents?|crash(?:es|ed)?|explosions?|fire|oil spill|derailment|disaster|fatalit(?:y|ies))' +
          '\\b.{0,40}\\b(?:killed|injured|occurred|happened|destroyed|damaged|in (?:19|20)\\d\\d|at its|deaths?' +
          ')\\b',
        'i',
      ),
    ],
    asked: `
was there an accident
has a plane crashed
explosion at the plant
fire in the warehouse
oil spill
how many people died
fatalities
safety record
injuries at work
derailment
collapsed building
did a self-driving car hit someone
disaster
sinking of a ship
chemical leak
worst incident in its history
did the boiler blow up
burnt down
was a worker killed
crash statistics
earthquake or flood damage to the factory
    `,
  },
  {
    name: 'outages and reliability',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:outages?|service interruptions?|went down|website crashed)\\b.{0,50}\\b(?:in \\d{4}|hours|user' +
          's|customers|suffered|affected|caused)\\b|\\b(?:uptime|availability)\\b.{0,20}\\d\\d[\\d.]{0,4} ?%|\\b\\d' +
          '\\d(?:\\.\\d+)? ?(?:%|percent|per cent) (?:\\w+ ){0,3}(?:uptime|availability|on-time|reliability)\\b',
        'i',
      ),
    ],
    asked: `
has the service been down
outage
uptime guarantee in per cent
did the website crash
is the system down right now
why can't I log in
how many hours of downtime
server failure
blackout
99.9 percent availability
does it often hang
interruption of the service
when will it work again
maintenance window
power cut
punctuality of the trains
flights cancelled or late
the app keeps freezing
how reliable is it in numbers
status page
collapse of the network
buffering all the time
    `,
  },
  {
    name: 'bankruptcy and financial trouble',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:bankrupt(?:cy)?|insolven(?:t|cy)|chapter 11|receivership|liquidat(?:ed|ion)|bail(?:ed)?[- ]' +
          '?out)\\b.{0,60}\\b(?:in|filed|from|protection|proceedings|emerg\\w+|by|after|court)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:filed for|emerg\\w+ from|declared|went into|entered) (?:\\w+ ){0,2}(?:bankruptcy|administrati' +
          'on|insolvency|receivership)\\b',
        'i',
      ),
    ],
    asked: `
did it go bankrupt
insolvency
chapter 11
is the company about to go under
went bust?
was it bailed out
receivership
does it still exist
are the bailiffs at the door
liquidation
financial trouble
near collapse
saved by the state
in administration
what happened to the company in the end
did it fold
closed its doors for good?
rescue package
did it survive the crash of 2008
shut down for ever
creditors' protection
defunct
out of business
    `,
  },
  {
    name: 'number of people laid off',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b(?:laid off|lay(?:ing)? off|layoffs?|cut(?:ting)?|redundan(?:t|cies)|job cuts|dismissed|slashe' +
          'd|eliminat\\w+)\\b.{0,30}\\d[\\d,.]{0,8} ?(?:%|per ?cent)?.{0,25}\\b(?:jobs|employees|workers|staff|p' +
          'eople|positions|workforce|roles)\\b',
        'i',
      ),
    ],
    asked: `
how many people were laid off
layoffs
redundancies
job cuts
did they sack workers
was staff let go
how many jobs will go
percentage of the workforce cut
mass dismissals
who got the pink slip
is my job safe there
voluntary redundancy
hiring freeze
were they given the boot
downsizing of staff
did robots replace people
short-time work
how many lost their livelihood
axe falls on the head office
firing round last year
early retirement programme
    `,
  },
  {
    name: 'closing of a site or shop',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:clos(?:ed|es|ing|ure of)|shut(?:ting)?(?: down)?|shutter\\w*|sold off)\\b.{0,35}\\b(?:stores?|' +
          'shops?|branch(?:es)?|plants?|factor(?:y|ies)|offices?|sites?|restaurants?|locations?|mines?|outl' +
          'ets?|facilit\\w+)\\b',
        'i',
      ),
    ],
    asked: `
which plant was closed
are shops shutting down
closure of a factory
will my local branch close
how many stores did they shut
why is the restaurant on the corner gone
was the mill mothballed
site closures
did the office in Paris close
abandoned locations
moved production abroad
shuttered outlets
last day of the old store
has the bank branch in my village disappeared
sold its buildings?
are they giving up the high street
which warehouse is to be given up
demolition of the old works
was the mine closed
    `,
  },
  {
    name: 'discontinued product or service',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:was|were|been|has|have|had|which|it|company|recently) (?:\\w+ )?(?:discontinued|phased out|r' +
          'etired|scrapped|axed|shut down|stopped (?:offering|selling|making|producing)|ceased (?:offering|' +
          'selling|production|making))\\b|\\bdiscontinuation of\\b|\\bno longer (?:offers?|sells?|produces?|mak' +
          'es?|available|supports?)\\b',
        'i',
      ),
    ],
    asked: `
which product was discontinued
have they stopped making it
phased out
is the old model still sold
why was it taken off the market
flop products
what did they drop from the range
end of support
failed launch
no longer available?
why did they kill the feature
when does the service end
retired products
is the app being switched off
sunset date
does anyone still produce that flavour
scrapped project
biggest failure
axed programme
last production day of the car
out of the catalogue
what went wrong with the gadget
    `,
  },
  {
    name: 'end of a partnership',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:ended|ending|terminat(?:ed|ing|ion of)|sever(?:ed|ing)|dropped|parted|dissolv(?:ed|ing))\\b.' +
          '{0,25}\\b(?:partnerships?|alliances?|agreement|collaboration|joint venture|contract with|ties|rel' +
          'ationship with|ways)\\b|\\bhave since parted\\b',
        'i',
      ),
    ],
    asked: `
why did the partnership end
which partner left
did they fall out with a supplier
termination of the alliance
broken deal
ex-partners
who pulled out of the joint venture
split with the sponsor
lost contracts
when did the cooperation stop
divorce from the partner
did a retailer drop them
has the distributor cancelled
who jumped ship
parted ways with whom
former suppliers
collapse of the talks
bad blood with a partner
dissolved venture
who is no longer working with us
    `,
  },
  {
    name: 'being acquired or merged',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:was|were|been|being) (?:\\w+ )?(?:acquired|bought|taken over|purchased)(?: in (?:\\w+ )?\\d{4}' +
          ')? by\\b|\\b(?:merged|merger|merging) (?:with|of|between)\\b|\\b(?:sold (?:itself|the company) to|ta' +
          'keover (?:by|bid))\\b',
        'i',
      ),
    ],
    asked: `
was the company sold
who bought it
merger
has it been taken over
for how much was it acquired
takeover bid
is it up for sale
did a giant swallow it
hostile takeover
who merged with whom
sale of the company to an investor
exit of the founders
rumoured buyers
is it still independent after the deal
turned down an offer
fusion of two firms
tie-up of equals
swallowed up by a larger group
did a tech giant court it
spun off from which company
demerger
in whose hands did it pass
change of ownership, when
    `,
  },
  {
    name: 'leaving a country or market',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:left|leave|leaving|withdr[ae]w\\w*|exit(?:ed|ing)?|pull(?:ed|ing)? out of|quit|abandon\\w*|ce' +
          'ased? operations? in|retreat\\w* from)\\b.{0,30}\\b(?:countr(?:y|ies)|markets?|china|russia|india|e' +
          'urope|germany|japan|brazil|uk|us|u\\.s\\.|canada|australia|operations in)\\b',
        'i',
      ),
    ],
    asked: `
which country did they leave
withdrawal from the market
why did they quit China
did they pull out of Russia
no longer active in which land
exit from Germany
retreat from abroad
failed expansion
where did it not work out
banned from a state
gave up on India
sold its foreign business
packed its bags in which place
are they still in Brazil
abandoned region
flop in Europe
stopped serving the UK?
back home with the tail between the legs
where is it blocked or forbidden
country closed down
    `,
  },
  {
    name: 'change of name',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:formerly|previously|originally|once) (?:known|called|named|trading|operating|traded)\\b|\\bfo' +
          'rmerly (?!owned|operated|held|used|part)(?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|w' +
          'hich|with|for|as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|several|variou' +
          's|many|most|its|than|other|under|order)\\b)[a-z]|\\brenamed\\b|\\bchanged its name\\b|\\bname change\\b',
        'i',
      ),
      /\b(?:also|better) known as\b|\b(?:rebranded|rebranding|re-branded) (?:itself|as|to|from|in)\b/i,
    ],
    asked: `
former name
was it called something else before
when was it renamed
why did they change the name
rebranding
original name of the firm
previously known as
what was it called at first
old brand
under which name did it start
also known as
did the merger bring a new name
name before the takeover
alias
trading name and registered name
earlier title of the website
what did my parents call this shop back then
does it have another name abroad
full legal name
    `,
  },
  {
    name: 'meaning of the name',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:name|named|word)\\b.{0,40}\\b(?:means|meaning|after (?:the|its|his|a)|stands for|derive[sd]?|' +
          'comes from|refers to|inspired|acronym|short for|abbreviation|reference to|play on)\\b',
        'i',
      ),
    ],
    asked: `
what does the name mean
where does the name come from
what do the letters stand for
why is it called that
after whom is it named
origin of the brand name
abbreviation of what
how do you pronounce it
is the name Latin
what's behind the funny name
translation of the name
acronym
is it the founder's surname
who thought up the name
is it named after a river or a dog
does the word exist in Greek
hidden meaning
correct spelling
why did they pick such an odd title
how do I say it aloud
    `,
  },
  {
    name: 'logo and corporate colours',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:logos?|emblem|corporate colou?rs?|trademark colou?r|icon)\\b.{0,40}\\b(?:is an?|shows?|featur' +
          'es?|depicts?|designed|consists|redesign\\w*|red|blue|green|yellow|orange|changed|represents)\\b',
        'i',
      ),
    ],
    asked: `
what does the logo look like
colour of the logo
who designed the logo
meaning of the emblem
why is there an apple on it
corporate colours
when was the logo redesigned
symbol of the firm
is the sign blue or red
which animal is on the badge
font of the lettering
old logo
brand design guide
can I use their logo on my poster
crest
what is painted on their vans
where can I download the logo
icon of the app
house style
    `,
  },
  {
    name: 'slogan',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:slogans?|taglines?|motto|catchphrase|jingle|strapline)\\b.{0,25}(?:is|was|:|of|“|"|‘)|[“"][^' +
          '”"]{3,60}[”"],? (?:slogan|tagline|motto|campaign)\\b',
        'i',
      ),
    ],
    asked: `
slogan
tagline
what is their motto
advertising catchphrase
strapline under the logo
which words do they use in the ad
jingle
famous line from the commercial
claim of the brand
what do they shout from the posters
mission in three words
watchword
what's the saying everybody knows from telly
battle cry
old slogan
punchline in their adverts
words on the billboard
how does the song in the ad go
who invented the slogan
what happens in their TV spot
Super Bowl commercial
who sings in the advert
    `,
  },
  {
    name: 'mascot',
    blocks: [],
    answer: 'names',
    told: [/\bmascots?\b/i],
    asked: `
mascot
which animal is the mascot
name of the cartoon character
who is the funny figure in the ads
is there a cuddly bear
clown or tiger
who wears the costume
brand character
puppet in the commercials
plush toy of the brand
what's the little robot called
talking animal
who is the man on the package
friendly monster in the app
is the figure a bird
comic hero of the company
gecko or duck on telly
    `,
  },
  {
    name: 'award in a given year',
    blocks: [],
    answer: 'date',
    told: [
      new RegExp(
        '\\b(?:awards?|prizes?|winner|won|named|recogni[sz]ed|honou?red|voted|ranked|received)\\b.{0,80}\\b(' +
          '?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d\\b.{0,60}\\b(?:awards?|prizes?|winner|medals?|best)\\b',
        'i',
      ),
    ],
    asked: `
which award did they win in 2015
prize of last year
in what year did they get the medal
who gave them the trophy
how many awards have they won
winner of the year
did they win an Oscar or a Grammy
gold medal at the fair
most recent honour
who handed over the prize
when were they employer of the year
nominated for what
design award date
start-up of the year
was it app of the year
Michelin stars
Nobel prize among the staff
place in the ranking this year
product of the year
did our team win anything lately
    `,
  },
  {
    name: 'carbon emissions',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b(?:carbon|CO2|greenhouse gas|GHG|emissions?)\\b.{0,50}\\b(?:\\d[\\d,.]{0,10} ?(?:%|per ?cent|tons?' +
          '|tonnes?|kg|million)|neutral|offset\\w*|net[- ]zero)\\b|\\bcarbon[- ]neutral\\b',
        'i',
      ),
    ],
    asked: `
carbon footprint
CO2 emissions
how many tonnes of greenhouse gases
are they carbon neutral
does it harm the climate
net zero by when
how dirty is the business
offsets for flights
what comes out of the chimneys
do they pollute
emissions per kilometre
are they climate friendly in figures
reduction of emissions in per cent
global warming impact
exhaust
methane
diesel fumes from the lorries
air pollution
how green is it in tonnes
plant trees for compensation
    `,
  },
  {
    name: 'electric share of the fleet',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:electric|hybrid|zero-emission|natural gas|alternative[- ]fuel\\w*|biodiesel|CNG)[- ](?:\\w+ )' +
          '?(?:vehicles|trucks|vans|buses|fleet)\\b.{0,50}\\d',
        'i',
      ),
      new RegExp(
        '\\b\\d[\\d,.]{0,7} ?%? (?:of (?:its|the) fleet )?(?:\\w+ ){0,2}(?:electric|hybrid|alternative[- ]fue' +
          'l\\w*) (?:\\w+ )?(?:vehicles|trucks|vans|buses|cars)\\b',
        'i',
      ),
    ],
    asked: `
how many of the vehicles are electric
share of electric cars in the fleet
do they deliver with e-bikes
when will all vans be battery powered
hybrid buses
zero-emission trucks
are the taxis electric
percentage of green vehicles
charging stations for the lorries
still running on diesel?
hydrogen planes
electrification of the fleet
plug-in rental cars
cargo bikes
is the company car electric
natural gas trucks
share of biofuel
will they get rid of petrol
e-scooters in service
    `,
  },
  {
    name: 'renewable energy share',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:renewable|solar|wind|hydro\\w*|green|clean)\\b.{0,30}\\b(?:energy|power|electricity|sources)\\b' +
          '.{0,40}\\d[\\d.]{0,4} ?(?:%|per ?cent|MW|megawatts)|\\d[\\d.]{0,4} ?(?:%|per ?cent) (?:of (?:its|the' +
          '|all) )?(?:\\w+ ){0,3}(?:renewable|green|clean|solar|wind)\\b',
        'i',
      ),
    ],
    asked: `
share of renewable energy
do they use green electricity
solar panels on the roof
are the data centres run on wind power
how much of the power is clean
coal or nuclear
percentage of hydropower
where does their electricity come from
is the factory solar-powered
energy mix
own wind farm
kilowatt hours used a year
power consumption
how much water do they use
do they burn coal
eco-electricity
electricity guzzled by the machines
heat recovered
    `,
  },
  {
    name: 'recycling and packaging waste',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:recycl(?:ed|es|ing|able)|compostable|biodegradable|reus(?:ed|able)|waste|landfill)\\b.{0,40}' +
          '\\b(?:\\d[\\d,.]{0,8} ?(?:%|per ?cent|tons?|tonnes?|pounds|million)|packaging|materials?|program\\w*' +
          '|bottles|plastics?)\\b',
        'i',
      ),
    ],
    asked: `
do they recycle
recycled packaging
how much plastic waste
is the box compostable
what happens to old devices
deposit on bottles
take-back of old clothes
is the cup reusable
food waste
zero waste
rubbish per year
share of recycled material
can I throw the wrapper in the green bin
landfill
circular economy
unsold goods destroyed?
disposal of batteries
bags made of paper or plastic
what becomes of returned parcels
trash
scrap and by-products
refill station
    `,
  },
  {
    name: 'sustainability target',
    blocks: [],
    answer: 'date',
    told: [
      new RegExp(
        '\\b(?:by|before|until) 20[2-5]\\d\\b.{0,60}\\b(?:carbon|emissions?|renewable|sustainab\\w+|waste|recy' +
          'cl\\w+|water|electric|energy)\\b|\\b(?:carbon|emissions?|renewable|sustainab\\w+|waste|recycl\\w+|wat' +
          'er|energy)\\b.{0,70}\\bby 20[2-5]\\d\\b',
        'i',
      ),
    ],
    asked: `
sustainability target
by when do they want to be climate neutral
green goals for 2030
environmental pledge
what have they promised for the planet
ESG goals
ESG rating
reduction target
science-based target
timetable for going green
sustainability report
commitments to nature
have they signed the climate pledge
deadline for dropping plastic
ecological aims in numbers
is it greenwashing
corporate social responsibility goals
how will they cut pollution by the end of the decade
save the earth promises
    `,
  },
  {
    name: 'ethics of the supply chain',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:fair[- ]trade|ethically|responsibly|sustainably|conflict[- ]free|cruelty[- ]free|animal (?:' +
          'testing|welfare|tested)|child labou?r|forced labou?r|human rights|working conditions|living wage' +
          '|rainforest alliance)\\b',
        'i',
      ),
    ],
    asked: `
is there child labour
are animals tested on
cruelty-free
fair trade
working conditions at the suppliers
do the farmers get a fair price
conflict minerals
sweatshops
are the hens caged
forced labour in the supply chain
animal welfare
is the fish sustainably caught
do they check the factories in Bangladesh
who sews the shirts and for how little
blood diamonds
human rights
do rabbits suffer for the cosmetics
is the cocoa picked by kids
rainforest cut down for it
ethical sourcing audit
can I buy it with a clear conscience
    `,
  },
  {
    name: 'politics and lobbying',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:lobb(?:y|ies|ying|yists?)|political (?:donations?|contributions?|action committee|part(?:y|' +
          'ies)|campaigns?)|donat\\w+ to (?:\\w+ ){0,3}(?:republican|democrat|party|candidate)\\w*)\\b',
        'i',
      ),
    ],
    asked: `
lobbying
do they donate to a party
political stance
who are their lobbyists in Washington
republican or democrat
ties to the government
do they fund a campaign
what does the boss think of the president
influence on lawmakers
left wing or right wing
boycott
position on Brexit
did they support a candidate
friends in parliament
is the firm close to the regime
woke?
opinion on abortion or guns
revolving door with politicians
business with dictators
sanctions and war: which side are they on
religious background
    `,
  },
  {
    name: 'scandals and criticism',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:criti[cs]i[sz]ed|criticism|controvers(?:y|ies|ial)|scandals?|accused|accusations?|allegatio' +
          'ns?|backlash|bad press)\\b.{0,60}\\b(?:for|over|of|by|after|about|that|from)\\b',
        'i',
      ),
    ],
    asked: `
was there a scandal
criticism of the company
controversy
bad press
what are people complaining about in the media
shitstorm
why do some hate it
negative headlines
accused of what
dark side of the firm
skeletons in the cupboard
backlash
boycott call
is it a scam
pyramid scheme?
did journalists uncover something
reputation damage
fake reviews scandal
sexism claims
cult-like company
rip-off
why is it in the news
dirty secrets
protest against them
    `,
  },
  {
    name: 'satisfaction score',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:satisfaction|NPS|net promoter|approval) (?:\\w+ ){0,3}(?:of|is|at|was|to|:|score|rating|rate' +
          ')\\b.{0,15}\\d[\\d.,]{0,4}\\b|\\b\\d[\\d.]{0,4} ?(?:%|per ?cent) (?:\\w+ ){0,3}(?:satisfaction|satisfied' +
          '|happy|recommend)\\b',
        'i',
      ),
      /\b\d(?:\.\d)?(?:[- ]stars?\b| out of (?:5|five|10|ten)\b|\/5\b)/i,
    ],
    asked: `
customer satisfaction score
net promoter score
how many stars do they have
rating out of five
what percentage of clients are happy
average review mark
would users recommend it, in per cent
app store rating
score on review portals
how satisfied are customers in numbers
grade given by consumers
test result in the consumer magazine
school report for the service
how many five-star reviews
approval rate
CSAT
thumbs up or thumbs down
share of unhappy buyers
score in the survey
star rating of the hotel
did we score well with the guests
    `,
  },
  {
    name: 'churn and retention rate',
    blocks: [],
    answer: 'percent',
    told: [
      new RegExp(
        '\\b(?:churn|retention|renewal|attrition|repeat(?: purchase| customer| business)?|cancellation)(?:' +
          ' rates?)?\\b.{0,30}\\d[\\d.]{0,4} ?(?:%|per ?cent)|\\d[\\d.]{0,4} ?(?:%|per ?cent) (?:\\w+ ){0,3}(?:ch' +
          'urn|retention|renewal|repeat|renew\\w*)\\b',
        'i',
      ),
    ],
    asked: `
churn rate
customer retention in per cent
how many customers leave each month
renewal rate
repeat purchase rate
do subscribers quit quickly
share of returning customers
how many cancel after the trial
lifetime of a customer
percentage who come back
drop-outs
how sticky is the product
conversion rate
trial to paid conversion
average time a user stays
lost clients last year
leavers per quarter
how many patrons stay loyal, in figures
dormant accounts
unsubscribes
    `,
  },
  {
    name: 'number of downloads',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,11} ?(?:million|billion|m)? (?:\\w+ ){0,3}(?:downloads|installs|installations)\\b|\\bd' +
          'ownloaded\\b.{0,30}\\d|\\b(?:downloads|installs)\\b.{0,20}(?:of|over|exceed\\w*|reach\\w*|total\\w*|:) ' +
          '.{0,15}\\d',
        'i',
      ),
    ],
    asked: `
how many downloads
number of installs
how often has the app been downloaded
downloads per day
on how many phones is it installed
copies sold
how many people have got it on their smartphone
million downloads
count in the app store
installed base
how many times was the file fetched
rank in the app charts
games sold so far
most downloaded title
how many listened to the podcast
streams of the song
units on devices worldwide
did it reach a billion installs
    `,
  },
  {
    name: 'number of visitors, readers or viewers',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,11} ?(?:million|billion|m)? (?:[\\w-]{1,40} ){0,3}(?:visitors|visits|page ?views|readers|' +
          'viewers|listeners|hits|guests|impressions)\\b|\\b(?:visitors|readership|audience|circulation|traff' +
          'ic) of .{0,20}\\d',
        'i',
      ),
    ],
    asked: `
how many visitors does the site have
page views per month
readers of the magazine
viewers per episode
daily traffic
circulation of the paper
how many people watch the channel
guests per year in the park
footfall
monthly unique visitors
clicks
audience size
how many listen to the station
attendance
hits on the web page
how many eyeballs
how crowded does the museum get
ratings of the show
reach of the platform
how many folks pop into a store daily
average time on the page
    `,
  },
  {
    name: 'newsletter subscribers and followers',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,11} ?(?:million|m|k)? (?:[\\w-]{1,40} ){0,3}(?:followers|fans|likes|newsletter subscriber' +
          's|email subscribers|subscribers)\\b|\\b(?:followers|fans|likes) (?:of|on|:) .{0,20}\\d',
        'i',
      ),
    ],
    asked: `
how many followers do they have
newsletter subscribers
fans of the page
likes
subscribers of the video channel
followers of the photo account
how many get the weekly e-mail
size of the mailing list
audience of the tweets
who follows them on social networks, how many
recipients of the mail shot
tweets per day
views of the short clips
number of community members
are they popular on social platforms, in numbers
blog subscribers count
engagement rate
did their video go viral
open rate of the newsletter
    `,
  },
  {
    name: 'number of vehicles',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,9} (?:[\\w-]{1,40} ){0,3}(?:trucks|vans|lorries|cars|vehicles|trailers|tractors|buses|bik' +
          'es|bicycles|scooters|railcars|locomotives|trains|taxis|motorcycles)\\b',
        'i',
      ),
    ],
    asked: `
how many trucks do they have
number of vans
how many cars are in the fleet
buses in service
count of lorries
size of the vehicle park
how many bikes can be rented
locomotives
trailers owned
number of taxis on the road
how many trains run
delivery scooters in numbers
what make are the trucks
how many wheels are rolling for them
tractors and diggers
how old are the buses
garbage trucks
ambulances
tankers on the road
how many vehicles per depot
    `,
  },
  {
    name: 'number of planes or ships',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,6} (?:[\\w-]{1,40} ){0,3}(?:aircraft|airplanes|aeroplanes|planes|jets|helicopters|ships|v' +
          'essels|tankers|barges|boats|cruise ships|rigs)\\b|\\b(?:boeing|airbus) (?:[a-z]?\\d{3})',
        'i',
      ),
    ],
    asked: `
how many planes do they have
aircraft in the fleet
which type of jet do they fly
wide or narrow body
number of ships
how many vessels
average age of the aircraft
helicopters
how many boats
cruise liners
planes on order
ferries in service
satellites in orbit
rockets launched
oil rigs
how many drones
cargo ships and barges
business jets
wide-body aircraft
yachts for hire
    `,
  },
  {
    name: 'number of machines, robots or servers',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,9} (?:[\\w-]{1,40} ){0,2}(?:machines|robots|servers|turbines|kiosks|ATMs|terminals|looms|' +
          'presses|lockers|production lines|ovens|towers|cell sites|reactors|wells)\\b',
        'i',
      ),
    ],
    asked: `
how many servers do they run
number of machines
robots in the factory
how many vending machines
production lines
cash machines in number
how many ovens
wind turbines installed
size of the machine park
looms and presses
parcel lockers, how many
how many computers do they need
payment terminals out there
cell towers
supercomputer
screens in the cinemas
how many slot machines
hotel beds and rooms, count
treadmills in the gyms
petabytes of storage
wells drilled
check-outs in a shop
charging points
reactors in operation
    `,
  },
  {
    name: 'production volume',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b(?:produces?|produced|manufactures?|manufactured|makes?|brews?|output|capacity|ships?|shipped|' +
          'builds?)\\b.{0,40}\\d[\\d,.]{0,9} ?(?:million|billion)? (?:[\\w-]{1,40} ){0,3}(?:units|tons?|tonnes?|barr' +
          'els|bottles|pairs|cars|vehicles|pieces|cases|litres|liters|gallons|hectolit\\w+|watts|MW|items|ca' +
          'ns)\\b',
        'i',
      ),
    ],
    asked: `
how many units are made a year
annual output
production volume
how many cars roll off the line
tonnes produced
capacity of the factory
bottles filled per hour
how many barrels of oil a day
pairs of shoes made yearly
units sold last year
how many phones have they sold so far
does the plant run at full capacity
how many beers do they brew
loaves per day
daily production
items leaving the works each week
millionth unit
how many books did they print
best-selling model in units
scrap rate
    `,
  },
  {
    name: 'number of orders or transactions a day',
    blocks: [],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,10} ?(?:million|billion)? (?:[\\w-]{1,40} ){0,3}(?:orders|transactions|bookings|deliverie' +
          's|rides|trips|parcels|packages|payments|meals|shipments|calls|searches|queries|messages|claims|r' +
          'eservations)\\b.{0,30}\\b(?:per|a|each|every|daily|annual\\w*|monthly|in \\d{4}|processed)?\\b',
        'i',
      ),
    ],
    asked: `
how many orders a day
parcels shipped per year
rides per month
number of transactions
bookings each night
meals served daily
how many calls do they take
searches per second
claims settled in a year
packages on a busy day
payments processed daily
how many trips were made
messages sent
sales per minute on Black Friday
shipments handled
cups of coffee poured a day
how many pizzas go out of the oven
volume of requests
how many patients are treated
appointments made
operations a year
    `,
  },
  {
    name: 'largest single investor',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:its|the|as|notably|whose) (?:largest|biggest|main|lead|principal|major|first) (?:\\w+ )?(?:i' +
          'nvestors?|backers?)\\b(?!-)|\\b(?:funding|financing|investment|series [a-h]|seed|round)\\b.{0,40}\\b' +
          'led by (?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|fro' +
          'm|their|this|over|about|around|more|some|all|any|several|various|many|most|its|than|other|under|' +
          'order)\\b)[a-z]',
        'i',
      ),
    ],
    asked: `
who is the largest investor
lead investor
who gave the most money
main backer
which fund led the series B
biggest cheque writer
first investor
principal financier
who believed in them first
anchor investor
which capitalist has put in the lion's share
seed investor name
who headed the latest round
top sponsor among the backers
most important venture capitalist behind it
whose money started it
is a sheikh the chief backer
who put the biggest sum on the table
    `,
  },
  {
    name: 'amount each investor gave',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:invested|investment|contributed|put in|injected|provided|received|secured|raised)\\b.{0,20}[' +
          '$€£¥]\\d[\\d.,]{0,8} ?(?:million|billion|m|bn|k)?\\b.{0,30}\\b(?:from|by|in)\\b (?!(?:the|its|a|an|of' +
          '|and|or|to|in|is|are|was|who|that|which|with|for|as|has|on|at|by|from|their|this|over|about|arou' +
          'nd|more|some|all|any|several|various|many|most|its|than|other|under|order)\\b)[a-z]',
        'i',
      ),
      /[$€£¥]\d[\d.,]{0,8} ?(?:million|billion|m|bn|k)?\b.{0,50}\b(?:series [a-h]|seed|angel|venture|debt|round)\b/i,
    ],
    asked: `
how much did each investor put in
sum given by the bank
what did the angel invest
amount of the seed round
size of the series A
how much came from the crowd
what stake did the fund get for its money
cheque size
how many millions in the last round
contribution of the founder's own savings
did the parents lend them money
loan from the family
amount of the latest financing
crowdfunding total
government grant sum
how much did the tech giant pay to get in
money injected by the pension fund
terms of the deal with investors
equity given away for how much
series C in dollars
    `,
  },
  {
    name: 'towns of the plants',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:plants?|factor(?:y|ies)|mills?|manufacturing (?:facilit\\w+|sites?|operations?)|production (' +
          '?:facilit\\w+|sites?)|breweries|refiner(?:y|ies)|assembly)\\b.{0,40}\\b(?:in|at|near|located in|:) ' +
          '(?!(?:\\d+|\\w+ (?:states|countries))\\b)(?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|whi' +
          'ch|with|for|as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|several|various|' +
          'many|most|its|than|other|under|order)\\b)[a-z]',
        'i',
      ),
    ],
    asked: `
in which towns are the plants
location of the factory
where does the works stand
which city is the brewery in
plants by town
is there a factory in Ohio
where is the main mill
sites of production by name
nearest plant to me
where is the refinery
in which village is the dairy
address of the manufacturing site
does a plant exist in Mexico
where do they assemble
which county has the biggest works
factory towns
foundry location
where is the new gigafactory being put up
does my cousin's town have one of their mills
    `,
  },
  {
    name: 'length or start of a partnership',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:partner(?:ship|ed|s|ing)?|alliance|collaborat\\w+|agreement|joint venture|deal|contract|coop' +
          'erat\\w+)\\b.{0,60}\\b(?:since|until|through|in|from|expir\\w+) (?:\\w+ ){0,2}(?:19|20)\\d\\d\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:\\d+|two|three|four|five|six|seven|ten|multi)[- ]years? (?:[\\w-]{1,40} ){0,3}(?:partnership|allia' +
          'nce|agreement|deal|contract|collaboration)\\b|\\bin (?:\\w+ )?(?:19|20)\\d\\d\\b.{0,60}\\b(?:partnered|' +
          'partnership|alliance|agreement|joint venture|deal)\\b',
        'i',
      ),
    ],
    asked: `
how long does the partnership run
since when have they worked together
duration of the contract with the supplier
when does the agreement expire
date the alliance was signed
term of the licence deal
start of the cooperation
for how many years is the supply contract
end of the sponsorship deal
five-year contract?
is the lease long
when was the joint venture formed
oldest partner
renewal of the deal
how many years still to go with the airline
notice period for partners
exclusive until when
how long have they been hand in glove
when did the two firms team up
    `,
  },
  {
    name: 'value of a partnership or contract',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:contract|deal|agreement|partnership|sponsorship|alliance)\\b.{0,30}\\b(?:worth|valued at|valu' +
          'e of)\\b.{0,15}[$€£¥]\\d|[$€£¥]\\d[\\d.,]{0,8} ?(?:million|billion|m|bn) (?:\\w+ ){0,2}(?:contract|de' +
          'al|agreement|order|sponsorship|joint venture)\\b',
        'i',
      ),
    ],
    asked: `
value of the contract
how much is the deal worth
what does the sponsor pay for the stadium
sum of the partnership
how big was the government order
price of the naming rights
fee paid to the partner
what does the licence cost them
money changing hands in the alliance
worth of the joint venture
annual fee for the shirt sponsorship
how much do suppliers get
contract volume
how much does the tech giant pay to be the default
licensing deal in dollars
order book
size of the biggest order
backlog
    `,
  },
  {
    name: 'payment terms with suppliers',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:suppliers?|vendors?|merchants?|sellers|partners|drivers|creators|publishers|affiliates)\\b.{' +
          '0,40}\\b(?:are|is|get|gets|be) paid\\b.{0,40}\\b(?:weekly|monthly|daily|within|every|after|\\d+ days' +
          '|quarterly|on)\\b|\\bpayment terms\\b|\\bnet[- ](?:30|45|60|90)\\b',
        'i',
      ),
    ],
    asked: `
payment terms
how soon are suppliers paid
when does the seller get his money
net thirty days
do they pay their bills late
payout schedule
how often are drivers paid out
cash discount for early settlement
when will I be paid as a partner
are invoices settled on time
advance payment
deposit up front
terms of trade with vendors
credit given to buyers in days
minimum payout
weekly transfer to the hosts
how long must a farmer wait for his cheque
due date of the invoice
withholding of earnings
    `,
  },
  {
    name: 'auditor, law firm and bank',
    blocks: [],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:auditors?|accounting firm|law firm|legal advis\\w+|house bank|tax advis\\w+|underwriters?) (?' +
          ':is|are|include|includes) (?!(?:the|its|a|an|of|and|or|to|in|is|are|was|who|that|which|with|for|' +
          'as|has|on|at|by|from|their|this|over|about|around|more|some|all|any|several|various|many|most|it' +
          's|than|other|under|order)\\b)[a-z]|\\b(?:accounts|statements|books|report) (?:are |is |were )?audi' +
          'ted by\\b',
        'i',
      ),
    ],
    asked: `
who audits the books
auditor
which law firm do they use
house bank
tax adviser
accountants of the company
who checks the figures
who underwrote the shares
insolvency lawyer
which of the big four signs off the accounts
legal counsel
is the annual report audited
who does their payroll
with which bank do they have the account
external accountants
who advises them on deals
notary
PR agency
which advertising agency do they hire
trustee of the funds
    `,
  },
  {
    name: 'cover for money or goods of customers',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:FDIC|deposit (?:insurance|protection)|insured (?:up to|for|by|against)|insurance (?:cover\\w' +
          '*|polic\\w+) (?:of|for|up to)|SIPC|FSCS|liability (?:cover\\w*|insurance) (?:of|up to)|host guaran' +
          'tee)\\b',
        'i',
      ),
    ],
    asked: `
is my money protected
deposit insurance
are customers insured against damage
what if my parcel is lost
who pays if the guest wrecks my flat
liability cover up to how much
is my ring insured while it is with you
cover for passengers
safe if the bank fails?
who pays when the driver crashes
buyer protection
accident insurance for riders
compensation for a delay
am I covered if something is stolen
escrow account
what happens to my savings when they go broke
damage to my house during the work
FDIC insured
    `,
  },
  {
    name: 'availability in a given country',
    blocks: [],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:available|accessible|active|present|offered|live|operates?|operational) (?:only )?(?:in|to|' +
          'across|throughout) (?:residents of |customers in )?(?:the )?(?:us|uk|u\\.s\\.?|u\\.k\\.?|united|euro' +
          'pe\\w*|canada|australia|india|germany|france|china|japan|brazil|\\d+ (?:countries|cities|states|ma' +
          'rkets)|all (?:50|countries))',
        'i',
      ),
    ],
    asked: `
is it available in my country
can I use it in Switzerland
does it work in Ireland
is there one near me
in which states is it offered
not available in my region?
can people in Africa get it
do they operate in my city
is it usable abroad on holiday
blocked by geography
for American residents only?
waiting list for my town
am I in the service area
any shop in Birmingham
can my sister in Poland sign up
coverage map
does the app function overseas
where can I not use it
which cities are covered
    `,
  },
  {
    name: 'who is allowed to use it',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:customers|users|members|applicants|borrowers|drivers|participants|sellers|players|hosts|buy' +
          'ers|candidates|investors|guests|you|they|individuals)\\b.{0,30}\\b(?:must|have to|need to|are requ' +
          'ired to) (?:be|have|hold|meet|own|pass|submit|prove|provide|undergo)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:eligib(?:le|ility)|minimum age|age (?:limit|restrictions?)|invitation[- ]only|invite[- ]onl' +
          'y|\\d\\d (?:years )?(?:of age|or older|and over|and older))\\b',
        'i',
      ),
    ],
    asked: `
am I allowed to use it
minimum age
who is eligible
can my twelve-year-old sign up
do I need a licence
age restriction
requirements to become a member
invitation only?
what do I have to prove
is a credit check needed
must I be a resident
can foreigners join
which documents do I need
do they check my ID
do pets have to stay outside
is it suitable for toddlers
can a person with a criminal record apply
minimum income to qualify
medical condition that excludes me
height limit for the ride
who gets turned away
upper age limit
    `,
  },
  {
    name: 'account, login and password',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:reset|forgot\\w*|recover|change)\\b.{0,20}\\bpasswords?\\b|\\b(?:delete|close|deactivate) (?:the' +
          'ir|your|an?|the) (?:\\w+ )?accounts?\\b|\\b(?:update|change|edit) (?:their|your) (?:\\w+ ){0,2}(?:ac' +
          'count|profile|details|address)\\b|\\b(?:log ?in|sign in|logging in) (?:with|using|via)\\b',
        'i',
      ),
    ],
    asked: `
I forgot my password
how do I delete my account
can't log in
change my e-mail address in the profile
where is the unsubscribe button
two-factor authentication
how do I close the account
my account is locked
reset the PIN
update my billing details
how to log out
remove my data
username lost
change my delivery address
sign in with a social account
download my invoice
several people on one account
share my login with my brother
where can I see my order number
error code on the screen
how do I turn off notifications
    `,
  },
  {
    name: 'waiting time and queues',
    blocks: [],
    answer: 'duration',
    told: [
      new RegExp(
        '\\b(?:wait(?:ing)? (?:times?|lists?|period)|queues?|queuing|in line)\\b.{0,30}\\b(?:\\d+|minutes?|ho' +
          'urs?|days?|weeks?|months?|short\\w*|reduc\\w+|eliminat\\w+|skip\\w*|avoid\\w*|no)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:reduc\\w+|eliminat\\w+|avoid\\w*|skip\\w*|cut\\w*|short\\w*|without) (?:\\w+ ){0,3}(?:wait(?:ing)?' +
          '(?: times?)?|queues?|lines)\\b(?! (?:of|by))',
        'i',
      ),
    ],
    asked: `
how long is the queue
waiting time
is there a waiting list
do I need an appointment
how long until I am served
minutes on hold
must I book in advance
when is it least crowded
how long before I get a table
waiting period for an operation
rush hour at the store
can I skip the line
how many weeks till the technician comes
time to get approved
how fast is the loan paid out
time needed to set it up
how long does the check-in take
walk-ins welcome?
how long does the repair take
processing time of an application
    `,
  },
  {
    name: 'visit to the company',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:factory|brewery|plant|guided|facility|site) tours?\\b|\\btours? of (?:its|the) (?:\\w+ )?(?:fa' +
          'ctory|brewery|plant|facilit\\w+|headquarters|office)\\b|\\bvisitor cent(?:er|re)s?\\b|\\bcompany muse' +
          'um\\b',
        'i',
      ),
    ],
    asked: `
can I visit the factory
guided tour
is there a company museum
open day
brewery tour with tasting
school trip to the plant
visitor centre
may I look behind the scenes
can pupils come and see production
tour of the headquarters
tickets for the tour
where can tourists see it
souvenir shop at the works
is filming allowed on site
meet the team in person
watch how chocolate is made
job shadowing day
can the boss give a talk at our school
    `,
  },
  {
    name: 'good investment',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:stock|shares?)\\b.{0,30}\\b(?:rated?|rating|recommend\\w*)\\b.{0,30}\\b(?:buy|hold|sell|overweig' +
          'ht|underweight|outperform)\\b',
        'i',
      ),
    ],
    asked: `
is it a good investment
should I buy shares
would you put your money in it
is the stock going to rise
buy, hold or sell
will I get rich with it
is it too risky for my savings
what do analysts recommend
is the business model sustainable in the long run
would you invest
worth betting on?
safe for my retirement fund
is it over-hyped
tip for my portfolio
chance of doubling my money
should my grandfather sell his stake
undervalued gem?
bubble or solid
how risky is this business for an investor
is now the time to get in
    `,
  },
  {
    name: 'opinion and advice',
    blocks: [],
    answer: 'text',
    told: [/\b(?:we|experts?|reviewers?|critics?|analysts?) (?:\w+ )?(?:recommend|believe|advise|suggest|conclude)\b/i],
    asked: `
should I work there
what do you think of this company
is it worth the money
which plan should I take
would you recommend it
your honest opinion
is it any good
what should they do better
can I trust them
give me advice
is the idea clever
do you like it
which one is right for me
would it suit my mother
what would you do in my place
is it ethical to buy there
is that the best firm in the world
how could the business model be improved
should I start something similar
rate it from one to ten
is it good or evil
write me a poem about it
does it deserve its success
would you marry the boss
    `,
  },
  {
    name: 'weaknesses and risks of the business',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:(?:the )?company|it|its|business|model|firm|platform|we)\\b.{0,25}\\b(?:faces?|exposed to|vul' +
          'nerable to|threatened by|suffers? from|susceptible to|subject to)\\b.{0,40}\\b(?:risks?|threats?|c' +
          'hallenges?|competition|fluctuat\\w+|declin\\w+|volatil\\w+)\\b',
        'i',
      ),
      /\b(?:main|biggest|greatest|key|major|significant) (?:risks?|threats?|weakness(?:es)?|disadvantages?|drawbacks?)\b/i,
    ],
    asked: `
what are the weaknesses
biggest risk for the company
threats
disadvantages
SWOT analysis
what could kill the business
where is it vulnerable
challenges it faces
Achilles heel
what keeps the managers awake at night
downside of the model
what can go wrong
how dependent are they on one thing
weak spots
shortcomings of the product
is there a catch
flaws
dangers ahead
why might it fail
drawbacks for customers
what if the law changes
is artificial intelligence a danger to them
where do the shoes pinch
    `,
  },
  {
    name: 'effect of a crisis, pandemic or war',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:pandemic|covid\\w*|coronavirus|recession|financial crisis|downturn|brexit|tariffs?|trade war' +
          '|inflation|hurricane|earthquake|war)\\b.{0,60}\\b(?:impact\\w*|affect\\w*|hit|hurt|due|caus\\w+|resul' +
          't\\w*|declin\\w+|fell|drop\\w*|surviv\\w+|during|led)\\b',
        'i',
      ),
    ],
    asked: `
how did the pandemic hit them
effect of the crisis
did corona hurt sales
impact of the war
consequences of Brexit
lockdown
how did they cope with the recession
does inflation trouble them
tariffs and trade war
chip shortage
were they closed during covid
energy crisis
supply bottlenecks
did they profit from the lockdowns
how crisis-proof is it
what did the storm do to the business
bad harvest
shortage of skilled workers
did the crash of the housing market touch them
state aid in the crisis
shock from a falling currency
    `,
  },
  {
    name: 'amount given to charity',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:donat\\w+|gives?|given|gave|contribut\\w+|pledged?|raised)\\b.{0,40}(?:[$€£¥]\\d|\\b\\d[\\d.,]{0,9' +
          '} ?(?:%|per ?cent|million|meals|pairs|hours|books|trees)).{0,50}\\b(?:charit\\w+|causes?|communit' +
          '\\w+|in need|non-?profits?|foundations?|relief|schools|hungry|poor)\\b',
        'i',
      ),
      /\b(?:charit\w+|donations?|good causes?|philanthrop\w+)\b.{0,40}(?:[$€£¥]\d|\b\d[\d.,]{0,9} ?(?:%|per ?cent|million))/i,
    ],
    asked: `
how much do they give to charity
donations in dollars
percentage of profit for good causes
which charity gets the money
how many shoes were given away
does each purchase help someone
sum donated last year
volunteer hours by staff
what does the foundation spend
gave how much for the earthquake victims
trees planted per sale
are they generous
philanthropy budget
is a share of the sales for the poor
meals given to the hungry
do they support our football club
could they sponsor my school fair
money for cancer research
alms
    `,
  },
  {
    name: 'source and date of this information',
    blocks: [],
    answer: 'date',
    told: [
      new RegExp(
        '\\b(?:as of|as at|at the end of|for the (?:fiscal |financial )?year ended?|according to (?:its|th' +
          'e) (?:\\w+ ){0,3}(?:report|website|filing|statement))\\b.{0,30}\\d{0,4}',
        'i',
      ),
    ],
    asked: `
how old is this information
as of when are the figures
who wrote this document
source of the numbers
is this up to date
when was the text last updated
where did you get that
can I rely on these data
from which year is the report
author of the page
date of the analysis
reference for that claim
is that official or a guess
link to the annual report
which filing is it from
has anything changed since
who says so
latest figures please
is that from the company itself
when was this written
    `,
  },
  {
    name: 'employee share ownership',
    blocks: [],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:employee[- ](?:owned|ownership|stock|shareholders?)|stock options?|share options?|ESOP|shar' +
          'e (?:plan|scheme|incentive)|profit[- ]sharing)\\b',
        'i',
      ),
    ],
    asked: `
do employees own shares
stock options for staff
employee-owned?
profit sharing with workers
share plan
does the crew get a slice of the company
can a cashier become a shareholder
equity for early hires
do workers share in the profit
ESOP
millionaires among the first employees
vesting period
restricted stock
partnership model for the staff
co-owned by the people on the shop floor
are employees part of the capital
co-op of workers
thirteenth salary from profits
do we hold a piece of our own firm
    `,
  },
  {
    name: 'profit of a single product or branch',
    blocks: [],
    answer: 'money',
    told: [
      new RegExp(
        '\\b(?:profits?|margins?|operating income|contribution|EBITDA)\\b.{0,30}\\b(?:per|of each|on each|by' +
          ') (?:unit|product|store|shop|customer|segment|branch|ticket|car|item|order|ride|flight)\\b|\\b(?:s' +
          'egment|division|unit|subsidiary)\\b.{0,40}\\b(?:operating (?:profit|income)|profit) of\\b',
        'i',
      ),
    ],
    asked: `
which product is the most profitable
profit per unit
how much is earned on each pizza
margin on one bottle
which branch loses money
cash cow in terms of profit
what is left per order
earnings of the cloud division
is the online shop profitable
unit economics
contribution per ride
mark-up on popcorn
profit per employee
what do they make on a phone
loss leader
is the airline arm in the black
gain per customer
which segment brings in most of the operating income
money-losing division
profit per passenger
how much of a ticket goes to the artist
    `,
  },
]
