import type { Facet } from '../facet.ts'

/** What people ask of the way in which a business treats, helps, keeps and hears its customers. */
export const customerRelationshipFacets: readonly Facet[] = [
  {
    name: 'kind of customer relationship',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\bcustomer relationships?\b.{0,40}\b(is|are|was) (\w+ )?(primarily|mainly|mostly|largely|of an?|based)\b/i,
      /\b(primarily|mainly|largely) of an? .{0,60}\bnature\b/i,
      /\b(maintains?|builds?|manages?|cultivates?|nurtures?)\b.{0,20}\b(customer|client|user) relationships?\b/i,
    ],
    asked: `
type of customer relationship
how do they treat customers
what sort of bond do they have with clients
is it hands-off or hands-on with buyers
how does the firm deal with its clientele
personal touch or machine
what are relations with patrons like
how do you look after your people
in what manner are consumers handled
nature of the tie with clients
what kind of rapport do they keep with users
do they hold your hand or leave you alone
relationship model
how close are they to those who pay
is service rather personal or rather automatic
how do they interact with the folk who buy
describe the way they get on with customers
do we know our customers by name
is it a warm or distant relationship
overall customer care approach
how are relationships with users maintained
what is their style with clients
primarily self-service or assistance
how does a client experience dealing with them
are punters treated as friends or numbers
`,
  },
  {
    name: 'self-service',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\bself-service\b/i,
      /\bself-serve\b/i,
      /\bwithout (any )?(interacting|interaction|having to (interact|speak|contact)|speaking)\b/i,
      /\b(independently|autonomously|on their own|by themselves|themselves online)\b/i,
    ],
    asked: `
self-service
can I do everything myself
do customers help themselves
is it do-it-yourself
without talking to anyone
can it be handled alone on the web
are clients left to their own devices
what can people manage on their own
is a salesperson needed at all
help yourself like at a buffet
autonomous use
which things can be done independently
can I sort it out without ringing somebody
do they offer products on a self-serve basis
no human needed
is it possible to buy without dealing with staff
serve yourself
what part can users take care of unaided
I hate talking to reps, can I avoid it
can buyers run it without hand-holding
does it require contact with the firm
unassisted purchase
what do we let customers do alone
self-help component
DIY setup
`,
  },
  {
    name: 'personal assistance',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\bpersonal(i[sz]ed)? (assistance|service|care|support|attention|help|guidance|advice|response)\b/i,
      /\b(dedicated personal|one-on-one|one-to-one|in-person|face[- ]to[- ]face)\b/i,
      /\b(assists?|assisting|helps?) (its |their |our )?(customers|clients|users|members|patients)\b/i,
    ],
    asked: `
personal assistance
do I get a real person
human help
will a live human being talk to me
is there personal care
one-to-one attention
does someone look after me individually
face to face advice
do staff help customers in person
can I speak to flesh and blood
individual support by employees
who gives me a hand when I'm stuck
do they sit down with clients
personalised service
is anyone there to guide me
in-person help
real people or robots
a friendly face to help
hand-holding
does the company offer guidance by its own staff
advice given personally
do they assist customers directly
how do employees help clients
white-glove treatment
do we give people individual attention
`,
  },
  {
    name: 'automation and little contact with staff',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\blimited (direct )?(interaction|contact)\b/i,
      /\b(automated|automatic|automation)\b.{0,40}\b(nature|service|services|relationship|component|functionality|process|responses?|basis|notifications?|element|features?)\b/i,
      /\b(little|minimal|no|without a need for|little or no|without significant) (significant |direct |need for )?(interaction|contact|human)\b/i,
    ],
    asked: `
automated service
is everything done by computer
little contact with employees
do people ever meet staff
how much interaction is there with workers
run by machines
do they let algorithms handle clients
limited human contact
does the system do it by itself
automation in dealing with users
is there anybody behind the screen
no-touch relationship
is the relationship robotic
how rarely do users speak to the firm
hardly any personal exchange
machine-driven handling of customers
impersonal
do they keep customers at arm's length
hands-off service
do clients just use the platform with no one around
automatic processes for customers
how far is customer handling mechanised
do we automate our dealings with buyers
does a user ever shake hands with anyone
sign up and never hear from a soul
`,
  },
  {
    name: 'chatbot and virtual assistant',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(chat ?bots?|virtual (assistants?|agents?|advisou?rs?)|voice (assistants?|recognition)|interactive voice|IVR|automated (assistant|chat|phone|telephone)\w*|digital assistant)\b/i,
    ],
    asked: `
chatbot
virtual assistant
does a bot answer me
talking to a robot
voice menu press one for sales
interactive voice response
artificial intelligence in the help desk
automatic replies
am I chatting with a machine
digital helper on the site
smart speaker skill
bot or human
does a computer voice pick up
AI agent answering questions
automated phone system
avatar that helps
does some program respond to enquiries
machine-written answers
do we use bots for service
self-learning help assistant
canned replies typed by software
talking avatar
does a program take my question first
artificial agent at the hotline
scripted answers
`,
  },
  {
    name: 'hours of support',
    blocks: ['customer-relationships'],
    answer: 'duration',
    told: [
      /\b24[/x-]7\b|\b24x7x365\b|\b24 ?[x/] ?7\b|\b24[- ]hours?\b|\baround[- ]the[- ]clock\b|\bround[- ]the[- ]clock\b/i,
      /\b(open|available|reachable|operat\w+|support|service|hours|phone|chat)\b.{0,40}\b(business hours|opening hours|working hours|hours a day|days a week|a\.?m\.?|p\.?m\.?|weekdays|weekends?|monday|mon-fri|daily)\b/i,
      /\bat all (times|hours)\b/i,
    ],
    asked: `
support hours
24/7
opening times of the help desk
when can I call
round the clock
is someone there at night
do they pick up on Sundays
weekend service
until what time is the hotline open
are they reachable on bank holidays
office hours
day and night
my server dies at 3 a.m., who answers
business hours only or always
Monday to Friday
what time does service close
availability of customer care
do they help in the middle of the night
around the clock assistance
can one get help at Christmas
during which hours do agents answer
365 days a year
how late can I ring
out of hours cover
when do we staff the phones
early morning help
`,
  },
  {
    name: 'telephone support',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b((tele)?phone|call|toll-free|hotline|helpline)(,| and| or|\/)?( e-?mail,?| live| online| chat,?| fax,?| web,?| and| or|,){0,6} (support|service|assistance|help|line|hotline|number)\b/i,
      /\b(over|via|by|through) (the |tele)?(phone|telephone)\b/i,
      /\b(support|help|assistance|service)\b.{0,40}\b(phone|telephone|hotline|helpline)\b/i,
      /\b(hotlines?|help ?lines?|helpdesks?|help[- ]desks?)\b/i,
    ],
    asked: `
phone support
hotline
telephone help
is there a number to ring
helpline
can I give them a bell
toll-free number
do they answer calls
talk to someone on the line
call customer service
can I get hold of a voice
help desk number
is it possible to phone with a problem
dial in for help
do users get telephone assistance
freephone
who picks up the receiver
ring for advice
care line
does the firm take calls from consumers
may I call instead of writing
do we offer a hotline
speak to an operator
my dad only uses the phone, can he reach them
telephonic assistance
`,
  },
  {
    name: 'e-mail support',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\be-?mail(,| and| or|\/)?( (tele)?phone,?| live| online| chat,?| fax,?| web,?| social media| and| or|,){0,6} (support|service|assistance|help|queries|enquiries|inquiries)\b/i,
      /\b(via|by|through|over|or) e-?mail\b/i,
      /\b(support|help|assistance|contact\w*|enquiries|queries|inquiries|responses?)\b.{0,50}\be-?mail\b/i,
    ],
    asked: `
e-mail support
can I write to them
is there an address for questions
do they reply to emails
support mailbox
drop them a line
written enquiries
electronic mail help
can I send a message about my problem
contact by email
where do I mail my question
service inbox
do they answer messages
query by mail rather than phone
write in for assistance
I prefer writing over talking
support address
emailing the team
do customers get help through their inbox
is correspondence possible
do we answer written questions
help via mail
at symbol address for trouble
type up my problem and send it
written reply in my mailbox
`,
  },
  {
    name: 'live chat support',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(live|online|web|instant|text|video|internet|phone,?( and)?)[- ]?(online )?chat\b/i,
      /\bchat (support|service|assistance|help|function|facility|feature|room|with (an? )?(agent|representative|support|sales|customer|staff|member))\w*\b/i,
      /\b(instant messag\w+|messenger)\b/i,
    ],
    asked: `
live chat
can I chat with someone
instant messaging
chat window in the corner
type back and forth with an agent
online chat
is there a messenger for help
real-time text help
can I ping somebody
chat support
quick typed questions on the page
web chat
do they have that pop-up where you can ask things
IM with support
messaging service desk
chat with an adviser
do customers get assistance by typing live
chat box
text an agent from my mobile
immediate written reply
do we run a chat
live talk on the site
speech bubble icon
conversation by keyboard
exchange messages with the help team right now
`,
  },
  {
    name: 'online contact form',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [/\b(contact|enquiry|inquiry|feedback|support|query|message|web|online)[- ]?(contact )?forms?\b/i],
    asked: `
contact form
online form
is there something to fill in on the site
submit a message through the page
enquiry form for customers
boxes to type name and question
send a query via the website
web form
fill out a form
how do I leave a message
form for questions
message field on the homepage
can I reach them with a form
electronic form
contact us page
send a note from the web page
is there a query sheet online
write via site not via mail
do we have a form for requests
ask a question button
name, mail and message boxes
can I put my query into a form
send a request through the internet page
press submit and wait for an answer
page for getting in touch
`,
  },
  {
    name: 'how to reach support',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(contact|reach|reached|contacted|contacting)\b.{0,60}\b(phone|telephone|e-?mail|chat|form|post|social media|fax|hotline)\b/i,
      /\b(phone|e-?mail|chat|fax|social media|text)(,| and| or)\b.{0,30}\b(support|assistance)\b/i,
      /\b(support|assistance) (is )?(provided|offered|available|delivered)\b.{0,40}\b(through|via|by|over)\b/i,
      /\bcontact details\b/i,
    ],
    asked: `
how do I get help
ways to contact support
how can customers get in touch
customer service contact
whom do I turn to with a problem
I am stuck, how do I reach you
means of contacting the firm
phone, mail or chat
where can complaints and questions be sent
contact details
how can they be reached
support channels
by which routes can users ask for aid
who do I shout for when it breaks
getting through to somebody
what contact options are there
reach out to customer care
where to ask a question
how do clients get hold of the support people
is there a way to talk or write to them
avenues for assistance
how are queries taken in
can I contact them by post or fax
what's the best way to reach you
get assistance
`,
  },
  {
    name: 'support in general and after the sale',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(ongoing|continuing|after[- ]sales|aftersales|post-sales?|aftermarket|continuous|lifetime|on-going)\b.{0,30}\b(support|service|services|care|assistance|maintenance)\b/i,
      /\b(customer|client|user|member|dedicated)[- ](support|service|services|care)( and \w+)? (teams?|staff|personnel|departments?|representatives?|organi[sz]ations?|agents?|cent(er|re)s?|function)\b/i,
      /\bsupport services\b/i,
    ],
    asked: `
after-sales service
customer service
ongoing support
what happens once I've bought it
do they care for you afterwards
aftercare
are buyers forgotten after signing
support team
post-purchase help
customer care department
who takes care of clients in the long run
service after the deal is done
do they stand by their product
continuing assistance
client services group
what backup do buyers get
is there a support department
follow-up after a purchase
do they leave you in the lurch after paying
looking after existing customers
helpfulness once the money is in
what support is on offer
who supports users
do we look after buyers afterwards
do they vanish once the cheque has cleared
`,
  },
  {
    name: 'technical support',
    blocks: ['customer-relationships', 'key-activities'],
    answer: 'text',
    told: [
      /\btechnical (support|assistance|service|services|help|advice|account|expertise|specialists|experts)\b/i,
      /\b(troubleshoot\w*|tech support|diagnos\w+|remote (support|monitoring|assistance)|bug fix\w*|support engineers|software (support|maintenance))\b/i,
    ],
    asked: `
technical support
tech help
who fixes bugs
troubleshooting
my screen is frozen, who do I ask
engineers on call
help with installation faults
IT helpdesk for users
problem diagnosis
remote assistance on my machine
who repairs it when the software crashes
support engineers
glitches
technical advice
does an expert solve error messages
software maintenance
assistance with configuration
geek to call
help with broken devices
are there specialists for technical issues
product malfunction help
do we do tech support
patching
the thing will not switch on
who debugs my set-up
`,
  },
  {
    name: 'support levels and premium support',
    blocks: ['customer-relationships', 'revenue-streams'],
    answer: 'names',
    told: [
      /\b(premium|premier|platinum|gold|silver|bronze|priority|enterprise|standard|basic|advanced|extended|elite|enhanced|paid|preferred|mission critical)[- ](\w+ )?(support|service|care|assistance|plans?|packages?|levels?|tiers?)\b/i,
      /\b(levels?|tiers?|plans|packages)\b.{0,20}\b(of )?(support|service|assistance)\b/i,
      /\bsupport (levels?|tiers?|plans?|packages?|options?|programs?|contracts?)\b/i,
      /\b(fast-track|priorit\w+|expedited|preferential) (\w+ )?(case|response|service|support|access|treatment)\w*\b/i,
    ],
    asked: `
premium support
support tiers
gold or silver package
do you pay extra for better help
priority treatment
which service levels exist
VIP handling
basic versus advanced care plan
support plans
jump the queue
enterprise assistance package
is help free or does it cost
service level agreement
platinum clients
different grades of support
upgrade my support contract
are big spenders served first
what do the support packages include
standard support
extended care at a price
is there a paid hotline
faster service for an extra fee
do we sell support packages
maintenance agreement options
first class and economy in support
`,
  },
  {
    name: 'response time',
    blocks: ['customer-relationships'],
    answer: 'duration',
    told: [
      /\b(respon(d|ds|ses?|ding|se times?)|repl(y|ies)|answer\w*|resol\w+|turnaround)\b.{0,40}\b(within|in (under|less than)|time|times)\b.{0,30}\b(\d+|hours?|minutes?|day|days|sla|quick\w*|fast\w*|guarantee\w*)\b/i,
      /\b(fast|faster|quick|rapid|immediate|prompt|guaranteed|timely|average)(er)? (response|reply|answer|resolution|turnaround)( times?)?\b/i,
      /\bresponse times?\b/i,
    ],
    asked: `
response time
how fast do they reply
how long until someone answers
waiting time on the line
within how many hours do I hear back
turnaround for tickets
do they respond promptly
minutes in the queue
quick answers or days of silence
speed of help
guaranteed reaction time
how soon is a problem solved
will I be left hanging
do they get back to you the same day
resolution time
how rapidly is an enquiry dealt with
average time to answer
how long am I on hold
delay before an engineer reacts
reply speed
how quickly do we answer
time to first response
do I wait ages
how many days before a reply lands
is the answer instant
`,
  },
  {
    name: 'languages of support',
    blocks: ['customer-relationships'],
    answer: 'number',
    told: [
      /\b(support|assistance|service|help|training|documentation|agents|staff|phone|chat)\b.{0,80}\b(in|speak\w*) ((more than |over |up to )?\d+|several|multiple|various|many|different|local|two|three|four|five|six|seven|eight|nine|ten)( \w+)? languages\b/i,
      /\b(multilingual|bilingual|language support|english[- ]speaking|in (english|german|spanish|french|chinese|japanese),)\b/i,
    ],
    asked: `
support languages
do they help in German
can the hotline speak Spanish
in how many tongues is help given
is assistance English only
multilingual service desk
agents who speak French
will anyone understand my Italian
bilingual staff
language of the helpline
do I need English to get help
customer care in Chinese
foreign-language assistance
can my Turkish grandma talk to them
which languages do agents master
are support people native speakers
Portuguese speaking help
interpreter
local-language service
do we answer in the caller's language
does anyone there know Dutch
speak my lingo
mother-tongue advisers
helpline for Japanese callers
call in Hindi
`,
  },
  {
    name: 'support centres and staff',
    blocks: ['customer-relationships', 'key-resources'],
    answer: 'number',
    told: [
      /\b(support|service|technical|customer service|call|contact|care|help) cent(er|re)s?\b/i,
      /\b(staff|team|workforce|network|support|assistance|professionals)\b.{0,20}\bof (more than |over |approximately |around |some |about |~)?\d[\d,]{0,20}\b.{0,40}\b(support|service|technician|engineer|expert|employees|specialists|consultants|representatives|professionals)\w*\b/i,
      /\b\d[\d,]{0,20}\+?( \S{1,40}){0,3} (support|service|customer service|care) (staff|personnel|employees|engineers|agents|representatives|specialists|technicians|professionals|cent(er|re)s?)\b/i,
    ],
    asked: `
support centres
where does the help desk sit
number of service agents
how many people answer questions
location of customer care
is the call handling outsourced to India
how big is the support crew
service technicians headcount
contact centre location
how many engineers assist users
from which country do they pick up the phone
size of the helpdesk
service hubs around the world
support employees total
where are the folk who take my calls
technical centres
are there enough people in support
staff in customer service
how many consultants help clients
do we have a support site in Europe
care team numbers
how many headsets do they man
is the hotline in Manila or Dublin
where do the helpers work
number of mechanics and fitters serving clients
`,
  },
  {
    name: 'frequently asked questions',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [/\b(faqs?|frequently[- ]asked questions?|commonly asked|common questions|asked questions)\b/i],
    asked: `
FAQ
frequently asked questions
list of common questions and answers
ready-made answers on the site
Q&A page
where are the usual questions answered
has somebody asked this already
standard questions
common queries section
do they publish answers to typical issues
questions everyone has
answers to the obvious stuff
is there a page of questions other people ask
quick answers to look up
popular questions
list of typical problems
FAQs available
questions and solutions
do we have a page with standard answers
look up an answer without asking
do others wonder about this too
page of hows and whys
typical doubts cleared up
answers before I ask
list of what people mostly want to know
`,
  },
  {
    name: 'help centre and knowledge base',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(help|support|learning|resources?|knowledge|education|self-help) (cent(er|re)s?|bases?|portal|hub|library|sections?|pages?|website)\b/i,
      /\b(knowledge ?bases?|self-help (resources|tools)|help articles?|searchable (database|library)|wiki)\b/i,
      /["“”'‘’](resources?|support|help|learn|insights|library|education\w*)( \w+)?["“”'‘’],? (section|page|cent)/i,
    ],
    asked: `
help centre
knowledge base
self-help resources
support section of the site
searchable articles
where can I look up a solution
online library of help
resource centre
wiki for users
help pages
database of answers
is there a place full of how-tos
learning centre
information hub for clients
support website
articles on solving problems
reading matter to help myself
what self-help tools are there
solution finder
repository of useful material
do we keep a help section
section called resources
look things up before calling
where do I read up when stuck
encyclopaedia for customers
`,
  },
  {
    name: 'manuals and documentation',
    blocks: ['customer-relationships', 'key-resources'],
    answer: 'text',
    told: [
      /\b(manuals?|user guides?|how-to guides?|(product|technical|user|software) (documentation|documents|guides|literature|manuals)|documentation|instruction(s|al) (booklets?|materials?|guides?)?|data sheets?|datasheets?|troubleshooting guides?|quick start|guides)\b/i,
    ],
    asked: `
user manual
documentation
instructions booklet
how-to guide
technical papers for the product
data sheets
where is the handbook
spec sheets
operating instructions
lost the leaflet, can I download it
reference guide
step by step instructions
guidebook for new users
product literature
installation guide
release notes
read up on how it works
service manual for mechanics
PDF instructions
guides provided
user handbook
do we publish documentation
troubleshooting leaflet
the little book in the box
wiring diagram
`,
  },
  {
    name: 'white papers, case studies and reports',
    blocks: ['customer-relationships'],
    answer: 'names',
    told: [
      /\b(white ?papers?|case studies|e-?books?|analyst reports|research reports|solution briefs|infographics|success stories|industry reports|brochures|market research|articles)\b/i,
    ],
    asked: `
white papers
case studies
ebooks
analyst reports
infographics
success stories to read
research they hand out for free
industry studies on their site
stories of other clients
what reading material do they publish
expert papers
brochures to download
solution briefs
statistics and charts for visitors
downloads for marketers
reports for customers
can I see examples of earlier projects
documents proving it works
learned articles
free studies
do we publish papers
insights section
educational literature
proof from other clients in writing
PDFs with graphs
`,
  },
  {
    name: 'videos, tutorials and webcasts for customers',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(video (library|tutorials?|guides?|gallery)|videos|tutorials?|webinars?|webcasts?|podcasts?|screencasts?|online (courses|lessons|demos)|how-to videos?)\b/i,
    ],
    asked: `
tutorials
how-to videos
clips that show how it works
webinars for users
video library
watch instead of read
can I learn it from a film
screencasts
recorded lessons
tutorial on the site
podcast for customers
moving pictures explaining the tool
on-demand webcasts
do they film instructions
video guide
explainer movies
learn by watching
step by step clips
gallery of informative videos
is there something visual to teach me
do we make tutorial films
presentations to replay
film showing how to fit it
watch and copy
lesson on the telly or tablet
`,
  },
  {
    name: 'blog and news for customers',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(blogs?|news (portal|section|articles|updates|coverage|releases?)|press releases|newsroom|company news|corporate developments|industry news)\b/i,
      /\b(keep|keeps|keeping|stay|kept)\b.{0,30}\b(updated|informed|up[- ]to[- ]date|up to speed|abreast)\b/i,
    ],
    asked: `
company news
blog for users
how do I stay up to date
are clients kept informed
announcements
press releases on the site
latest developments
what's new page
news portal
do they tell customers about changes
updates about products
keeping people in the loop
where do they announce upgrades
posts written by staff
product news
how does the client hear of novelties
current affairs of the firm
bulletin
engineering blog for coders
kept posted
do we inform customers of news
news feed
diary of the developers
how do I hear of a new model
fresh stories about the firm
`,
  },
  {
    name: 'newsletter',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(e-?)?newsletters?\b/i,
      /\b(mailing list|email (updates|alerts|bulletins?)|e-?mail (updates|alerts|bulletins?)|rss)\b/i,
    ],
    asked: `
newsletter
mailing list
subscribe to email updates
do they send a monthly bulletin
regular mail with offers
e-mail alerts
can I sign up for news in my inbox
circular to customers
weekly digest
RSS feed
is there a letter with discounts
opt in to messages
electronic bulletin
do I receive tidings by mail
get notified about deals
email digest
periodical for clients
unsubscribe
do we mail out a newsletter
house journal
post from them each month
weekly mail with recipes or tips
put me on your list
tell me when there is a sale
mail I get after signing up
`,
  },
  {
    name: 'interaction on social media',
    blocks: ['customer-relationships'],
    answer: 'names',
    told: [
      /\b(interact\w*|engag\w+|communicat\w+|contact\w*|follow|connect\w*|reach\w*|respond\w*|updated|support)\b.{0,80}\bsocial (media|network\w*)\b/i,
      /\bsocial[- ](media|network\w*) (accounts?|pages?|presence|profiles?|channels?|platforms?|support|followers)\b/i,
    ],
    asked: `
do they answer on social media
social accounts for customer contact
talk to them on the networks
can I complain in a public post
engage with followers
community managers
social media support
do they reply to comments
direct messages
through which networks do users interact with them
tagging the firm in a tweet
followers
how do they chat with fans
is customer care done via social pages
likes and shares
reaction to posts
where can I follow the business
online conversation with the public
do we respond to mentions
social customer service
fan page
which social profiles are kept
can I post on their wall
does someone read comments under the photos
talk with the brand in public
`,
  },
  {
    name: 'community and forum',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(communit(y|ies)) (element|component|portal|forums?|boards?|site|platform|pages?|aspect)\b/i,
      /\b(peer|user|online|community|customer|discussion|support|developer|web|internet)[- ]?(\w+ )?forums?\b/i,
      /\b(discussion|message|bulletin) (boards?|groups?)\b/i,
      /\b(interact|connect|collaborate|share|network)\b.{0,30}\b(with (one another|each other|peers|other (users|members|customers))|their peers|amongst)\b/i,
      /\b(online|user|customer|developer|members?|peer) communit(y|ies)\b/i,
    ],
    asked: `
forum
community
do users talk to each other
discussion board
peer help
place where members meet
can I ask other customers
message board
users helping users
online community
is there a club feeling
exchange with fellow users
swap tips with others
social network of clients
developer community
share ideas with peers
message threads
do fans gather somewhere
tribe of users
can I post a question for others to answer
community element
are members connected to one another
do we host a forum
hang-out for enthusiasts
chat room among buyers
`,
  },
  {
    name: 'user groups and advisory boards',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(user (groups?|clubs?|councils?)|focus groups?|(user|customer|client) (advisory (boards?|councils?|groups?)|councils?|panels?|committees?))\b/i,
      /\badvisory (boards?|councils?)\b.{0,40}\b(customers?|clients?|users?)\b/i,
    ],
    asked: `
user group
customer advisory board
focus groups
regional user meetings
panel of clients
council of customers
user club
do customers sit on a committee
special interest groups
consumer panel
advisory council
local chapters
do they gather buyers in a room to listen
user association
meetings of clients by region
do customers have a seat at the table
owners' club
client council
invite users round for discussion
do we run a user group
owners meeting up by town
ask a dozen clients into a room
do clients advise the board
sounding board
assembly of customers
`,
  },
  {
    name: 'reviews and ratings by customers',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(reviews?|ratings?|comments?|testimonials?)\b.{0,30}\b(by|from|of|on) (\w+ )?(products?|customers?|users?|purchases|members|drivers|sellers|restaurants|hotels|peers?|guests|page)\b/i,
      /\b(customer|user|peer|product|consumer|guest|traveller|traveler) (reviews?|ratings?|comments?|testimonials?)\b/i,
    ],
    asked: `
reviews
star ratings
can I rate it
customer comments on products
testimonials
are opinions of buyers published
do shoppers leave reviews
thumbs up or down
what do others say
score sellers or drivers
write a review
user ratings
leave a comment under an item
peer evaluation
marks out of five
feedback shown publicly on the page
read what other people thought
rating system
trust score
do we let buyers rate us
verified reviews
stars out of five
how do guests judge it
bad write-ups
can strangers mark my work
`,
  },
  {
    name: 'training',
    blocks: ['customer-relationships', 'revenue-streams'],
    answer: 'text',
    told: [
      /\b(training|courses?|classes|coaching|e-?learning|curriculum|boot ?camps?)\b.{0,50}\b(programs?|services?|sessions?|offers?|customers|clients|users|online|classroom|on-site|courses|centers?|centres?|resources|materials|workshops|provided|formats?)\b/i,
      /\b(offers?|provides?|includes?|including|receive)\b.{0,40}\b(training|courses|coaching|educational services|education services)\b/i,
    ],
    asked: `
training
courses for customers
do they teach people to use it
can my staff be schooled
lessons
classes
education services
who shows my team the ropes
coaching
learning programmes
instruct users
e-learning
is there a workshop to learn the tool
get up to speed
curriculum
do buyers receive instruction
training sessions on offer
can I take a course
teaching clients
skill building
drill for operators
do we train customers
trainer
bootcamp
show the staff how
`,
  },
  {
    name: 'format of training',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(instructor-led|classroom|self-paced|on-demand|virtual|on-?site|in-person|web-based|private|public|computer-based|online|remote|live)( \w+){0,2} (training|courses|classes|learning|instruction|sessions|lessons)\b/i,
      /\btraining\b.{0,60}\b(classroom|instructor|on-?site|online|virtual|self-paced|in-person|formats?|locations?)\b/i,
    ],
    asked: `
classroom or online training
how are lessons held
instructor-led
self-paced learning
format of the courses
do trainers come to our premises
virtual classes
on-site training
learn at my own speed
where do courses take place
live teacher or video
remote lessons
training centre location
public or private classes
in a lecture room or at the desk
on-demand courses
are the lessons in person
how is instruction delivered
mode of teaching
web-based training
do they come and teach us here
evening class or video
is there a timetable with a teacher
learn from a desk at home
teach-in at the customer's site
`,
  },
  {
    name: 'certification',
    blocks: ['customer-relationships', 'key-partners'],
    answer: 'text',
    told: [/\b(certif(ication|ications|ied|y|icates?)|accreditation|accredited|exams?|diplomas?|credentials?|badges?)\b/i],
    asked: `
certification
exam
do I get a certificate
diploma at the end
accreditation programme
become certified
proof of skill
qualification for users
credentials
pass a test
official badge
piece of paper to hang on the wall
certified professional
can my engineers be certified
test of knowledge
recognised qualification
degree or licence from them
something for my CV
do we certify users
accredited experts
framed paper for users
stamp proving expertise
sit an examination
title after the course
are users tested and approved
`,
  },
  {
    name: 'academy or university',
    blocks: ['customer-relationships', 'key-activities'],
    answer: 'names',
    told: [
      /\b(academy|academies|universit(y|ies)|institute|learning cent(er|re)|education cent(er|re)|school|campus|learning portal)\b.{0,60}\b(customers?|clients?|users?|training|courses|section|online|videos?|learn\w*|features?|offers?|provides?)\b/i,
      /["“”'‘’][\w .]{0,20}(academy|university|institute|learning cent(er|re)|school)["“”'‘’]/i,
    ],
    asked: `
academy
corporate university for clients
institute of learning
is there a school run by the firm
what is the training institution called
learning centre name
online campus
education portal
name of the academy
does it have its own college for customers
study place for users
learning platform for customers
their in-house university
where do users go to study
virtual campus
school for partners
customer college
do we run an academy
place where clients are taught
has the firm founded a school
what do they call their teaching arm
college of the company
learning institution for users
lecture hall of the firm
study programme under their own name
`,
  },
  {
    name: 'dedicated account manager',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(account|relationship|technical account|key account|client|customer|partner)[- ](management|managers?|executives?|representatives?)( teams?)?\b/i,
      /\b(dedicated|assigned|personal|own|single)( \w+){0,3} (managers?|advisou?rs?|consultants?|contacts?|representatives?|point of contact|agents?|bankers?|concierge|coach|specialists?)\b/i,
      /\bassign(s|ed)?\b.{0,40}\b(to (specific|each|individual|its|every)|clients|customers)\b/i,
    ],
    asked: `
account manager
dedicated contact
is there one person in charge of me
single point of contact
key account management
who looks after the big clients
do I get my own adviser
personal banker
relationship manager
named contact person
same face each time
concierge
assigned consultant
does every client have a minder
client executive
a fixed person to phone
somebody who knows my case
who handles large customers
account team
personal representative
do we give clients a dedicated manager
key accounts
someone assigned to us
who has my file
one and the same lady each time I ring
`,
  },
  {
    name: 'customer success programme',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(customer|client|partner) success\b/i,
      /\bsuccess (managers?|management|teams?|programs?|services|plans?|advisou?rs?)\b/i,
    ],
    asked: `
customer success
success manager
who makes sure we get value from it
team that drives adoption
check-ins to see whether goals are met
success programme
proactive help to reach our objectives
success plan
do they follow up on whether it works for us
adoption coaching
who ensures the client thrives
quarterly review with the supplier
client success team
health checks of the account
do they measure how well users do
value realisation
success services
do we employ success managers
do they coach us towards results
who checks that the tool pays off
regular review of our goals
somebody paid to make us happy users
keep clients on course
help to get the most out of it
is there a plan for my success
`,
  },
  {
    name: 'implementation, onboarding and consulting services',
    blocks: ['customer-relationships', 'value-proposition', 'revenue-streams'],
    answer: 'text',
    told: [
      /\b(implementation|deployment|installation|integration|migration|onboarding|on-boarding|consulting|professional|advisory|managed|enablement|transformation) (services|support|assistance|teams?|consultants|programs?)\b/i,
      /\b(assist|assists|help|helps|assistance|guid\w+)\b.{0,60}\b(implement\w*|deploy\w*|install\w*|onboard\w*|set ?up|migrat\w+|transition\w*)\b/i,
    ],
    asked: `
onboarding
implementation services
who installs it
help with the set-up
consulting
professional services
how are new clients brought on board
migration of our data
rollout assistance
does somebody get us started
deployment help
integration by consultants
advisory services
move in help for new users
kick-off support
getting it up and running
configuration done for you
managed services
first steps with a newcomer
do experts come to set it up
switching from the old system
custom work for clients
do we help with going live
starter help
who plugs it in
`,
  },
  {
    name: 'on-site service, maintenance and repair',
    blocks: ['customer-relationships', 'key-activities'],
    answer: 'text',
    told: [
      /\b(on-?site|field|in-home|at-home)[- ](\w+ )?(support|service|services|technicians?|engineers?|assistance|repairs?|visits?|installation)\b/i,
      /\b(maintenance|repairs?|overhaul|spare parts|replacement parts|parts and service|preventive|servicing)\b.{0,50}\b(services?|contracts?|support|programs?|customers|clients|equipment|provid\w+|offers?)\b/i,
      /\btechnicians?\b/i,
    ],
    asked: `
repairs
maintenance
does a technician come out
on-site service
spare parts
who mends it
field engineers
house call when it breaks
fix my machine
servicing of equipment
service van
upkeep contract
replacement parts
overhaul
broken down in the field, who comes
mechanics
do they send a fitter
preventive maintenance
workshop visit
repair shop
at-home visit by an expert
do we maintain customers' equipment
breakdown cover
the boiler man
oil change and check-up
`,
  },
  {
    name: 'tailored to the individual customer',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(tailor\w*|bespoke|custom[- ]?(made|ised|ized|built)|customi[sz]\w+|individuali[sz]ed|made to measure|project-by-project|case-by-case)\b/i,
      /\b(individual|specific|particular|unique|own) (\w+ )?(needs|requirements|circumstances|preferences|brief|goals|concerns)\b/i,
      /\b(consults?|consulting|works?|working) (directly |closely |individually ){1,3}with\b.{0,40}\b(clients?|customers?)\b/i,
    ],
    asked: `
tailored service
bespoke
made to measure
do they adapt to the individual client
customised solutions
cookie cutter or custom
do they listen to my particular needs
one size fits all
consult before selling
individual requirements
suited to each buyer
are offers shaped around the customer
special wishes
does the firm study my circumstances
personal fit
worked out case by case
do they ask what I want first
unique solution for every client
working closely with clients
crafted for you
do we tailor to each account
how flexible are they with odd requests
cut to fit like a suit
do I get the standard thing or my own
every client a different recipe
`,
  },
  {
    name: 'personalised recommendations',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(personali[sz]ed|customi[sz]ed|individual|tailored|automated|automatic|product|viewing|music|content)[- ](\w+ )?(recommendations?|suggestions?|content|experience|offers|feeds?|playlists?|homepage)\b/i,
      /\b(recommend\w*|suggest\w*)\b.{0,50}\b(algorithms?|based on|histor(y|ies)|preferences|products|behaviou?r|engine)\b/i,
    ],
    asked: `
recommendations
suggestions based on what I bought
people who bought this also bought
algorithm that knows my taste
personalised homepage
does it learn my preferences
hints at what to watch next
custom feed
matching engine for items
does the system propose products
personal picks
suggested for you
uses my history to offer things
tips matched to the user
playlist made for me
individual offers by computer
targeted suggestions
how does it know what I like
do we recommend products automatically
content served to taste
what should I listen to next
shop window changes for each visitor
guesses what I fancy
clever tips from my past clicks
picks films for me
`,
  },
  {
    name: 'long-term relationships',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(long-?term|long-?standing|lasting|longstanding|enduring|lifelong|sustained|ongoing|recurring)( \w+){0,2} (relationships?|business|partnerships?)\b/i,
      /\b(repeat|recurring|return) (business|customers?|custom|purchases|clients?|sales|orders)\b/i,
    ],
    asked: `
long-term relationships
repeat business
do customers come back
how long do clients stay
lasting ties
recurring customers
are they after a quick sale or a marriage
returning buyers
friends for life or one-night stand
regulars
do the same people keep buying
long-standing clients
building trust over years
second purchase
enduring partnership with clients
steady custom
is it about one-off deals
how do they turn a buyer into a regular
decades-old clients
aim for continued business
do we strive for lasting bonds
customer for life
old faithful clients
do they marry their customers
keep buying for ages
`,
  },
  {
    name: 'length of customer contracts',
    blocks: ['customer-relationships', 'revenue-streams'],
    answer: 'duration',
    told: [
      /\b(multi-year|multiyear|annual|yearly|\w+-year|\d+-year|long-term|month-to-month|rolling|fixed-term|\d+-month|multiple year)( \w+){0,3} (contracts?|agreements?|subscriptions?|terms?|deals?|commitments?|partnerships?)\b/i,
      /\b(contracts?|agreements?|subscriptions?|deals|policies|projects|relationships)\b.{0,50}\b(span\w*|last\w*|run\w*|term of|period of|cover\w*|renew\w*)\b.{0,30}\b(years?|months?|multiple|several|annual\w*)\b/i,
      /\bmultiple years\b/i,
    ],
    asked: `
contract length
for how many years does one sign
minimum term
multi-year deals
am I tied in for long
duration of agreements
how long is the subscription
notice period
is it month to month
tie-in period
when does the contract run out
renewal every year
length of commitment
can I leave after a month
term of the agreement
how long are clients locked in
short or lengthy contracts
annual or monthly engagement
for what span do customers sign up
do our contracts run several years
fixed term
tied down for two years
when can I get out
one-year or five-year deal
expiry date of the arrangement
`,
  },
  {
    name: 'cancelling and switching',
    blocks: ['customer-relationships', 'revenue-streams'],
    answer: 'text',
    told: [
      /\b(cancel(l?ed|l?ing|lation|lations|s)?|terminat(e|es|ion)|opt[- ]out|unsubscribe)\b.{0,60}\b(service|subscriptions?|account|contract|membership|any ?time|orders?|booking|reservations?|policy|without|online|plan|free)\b/i,
      /\b(switching costs?|lock-?in|locked in|cancellation (policy|policies|fees?|rights?))\b/i,
    ],
    asked: `
cancel
how do I get out of it
termination
can I quit any time
cancellation fee
close my account
switching costs
lock-in
end the membership
how hard is it to leave
stop my subscription
opt out
give notice
is there a penalty for leaving
break the contract early
move to a competitor
delete my profile
are customers trapped
call off a booking
cooling-off period
does it cost something to change supplier
withdraw from the agreement
do we charge people for quitting
I want out
wave goodbye without a fine
`,
  },
  {
    name: 'loyalty and rewards programme',
    blocks: ['customer-relationships', 'channels', 'value-proposition'],
    answer: 'names',
    told: [
      /\b(loyalty|rewards?|bonus|points|frequent[- ](flyer|flier|guest|traveler|shopper|buyer)|membership|VIP|privilege|perks)( \w+){0,2} (program(me)?s?|schemes?|cards?|clubs?|points|tiers?|status)\b/i,
      /\b(earn|collect|redeem|accumulat\w+|gain)\b.{0,30}\b(points|rewards?|miles|credits?|cash ?back|stars)\b/i,
      /\b(frequent flyer|cash ?back)\b/i,
    ],
    asked: `
loyalty programme
reward points
frequent flyer miles
bonus card
collect stamps
stamp card at the till
cashback
are regulars rewarded
VIP club
perks for faithful shoppers
what do I get for coming back often
members club
do they hand out points
gold status
air miles
redeem points for gifts
thank-you for loyal customers
rewards scheme
benefits of membership
store card
earn credits when buying
do we have a bonus programme
how is loyalty honoured
name of the rewards card
plastic card in my wallet that gives discounts
`,
  },
  {
    name: 'discounts and special treatment for existing customers',
    blocks: ['customer-relationships', 'value-proposition', 'revenue-streams'],
    answer: 'text',
    told: [
      /\b(discounts?|promotions?|special offers?|exclusive (offers?|deals?|access|discounts?)|coupons?|vouchers?|gift cards?|contests?|rebates?|incentives?)\b.{0,60}\b(customers?|members?|subscribers?|users?|clients?|buyers|newsletter|registered|guests|shoppers)\b/i,
      /\b(customers?|members?|subscribers?|users?|clients?|buyers|newsletter|guests|shoppers)\b.{0,60}\b(discounts?|promotions?|special offers?|exclusive (offers?|deals?|access|discounts?)|coupons?|vouchers?|gift cards?|contests?|rebates?)\b/i,
    ],
    asked: `
discount for existing customers
special deals for members
exclusive offers
price cut for regulars
vouchers to keep people happy
birthday present for clients
early access to sales
insider prices
student or senior reduction
gift cards
goodies for subscribers
volume rebate for faithful buyers
do old customers pay less
members-only bargains
treats for good clients
incentives to stay
free gifts
welcome bonus
do we reward staying with money off
presents at Christmas
contest for fans
cheaper for old hands
present for staying
family and friends price
reduced fee after the first year
`,
  },
  {
    name: 'feedback and surveys',
    blocks: ['customer-relationships', 'key-activities'],
    answer: 'text',
    told: [/\b(feedback|surveys?|questionnaires?|polls?|voice of the customer|suggestion box)\b/i],
    asked: `
feedback
customer survey
do they ask for my opinion
questionnaire
how do they find out what people think
listen to users
suggestion box
polls
voice of the customer
where can I tell them what I think
satisfaction poll
do they take criticism on board
interviewing clients
how are opinions collected
give my two cents
input from the field
ask customers what to improve
comment card on the table
do we survey people
hearing the consumer's view
measure contentment
tick boxes after a stay
how was your visit today
do they ring afterwards and ask
phone poll among users
`,
  },
  {
    name: 'co-creation with customers',
    blocks: ['customer-relationships', 'key-activities', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(co-?creat\w+|co-?develop\w*|crowd-?sourc\w+|user-generated|open innovation|beta test\w*|joint development|co-?innovat\w+|co-?design\w*)\b/i,
      /\b(customers?|users?|clients?|members?|fans|community|designers)\b.{0,40}\b(submit|contribut\w+|suggest|propose|vote|create|upload|help (improve|shape|design|develop))\b.{0,40}\b(ideas?|content|designs?|products?|features?|enhancements?|suggestions?|works?|videos?)\b/i,
    ],
    asked: `
co-creation
do customers help design the product
user-generated content
submit an idea
crowdsourcing
do buyers have a say in what gets built
beta testers
joint development with clients
vote for new features
can I suggest an improvement
open innovation
upload my own designs
customers as inventors
who dreams up new features, users or staff
people making content for them
working together on new products
wish list for features
contributions from users
involve the public in creation
ideas from the crowd
do we build with our customers
lending a hand in development
fans writing the next chapter
amateurs making the films or pictures
invent it together
`,
  },
  {
    name: 'complaints',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(complaints?|complain|grievances?|disputes?|ombudsman|report (problems?|issues?|concerns?|faults?)|dissatisf\w+)\b/i,
    ],
    asked: `
complaints
how do I complain
I'm unhappy with it, who do I tell
handling of grievances
angry customer
what if something goes wrong
dispute resolution
moan about bad service
speak to the manager
file a grievance
where do disgruntled people go
ombudsman
do they deal with criticism
report a fault
dissatisfied client procedure
my parcel never came, who sorts it
kicking up a fuss
escalate a problem
letter of protest
how are quarrels with buyers settled
do we handle moaners well
claim for poor quality
the soup was cold, who listens
write an angry letter
sort out my gripe
`,
  },
  {
    name: 'returns',
    blocks: ['customer-relationships', 'value-proposition', 'channels'],
    answer: 'text',
    told: [
      /\b(product |free |easy |store |merchandise )?returns\b.{0,30}\b(polic(y|ies)|information|process|cent(er|re)|handl\w+|and|of|within|free|are)\b/i,
      /\b(return|exchange|send back)\b.{0,30}\b(products?|items?|goods|merchandise|purchases?|orders?|unwanted|within \d+)\b/i,
      /\b(return|exchange|returns|refund)s? (policy|policies|period|window|shipping|label)\b/i,
      /\b(free|easy|handle|and|or|product) returns\b/i,
    ],
    asked: `
returns
can I send it back
return policy
it doesn't fit, what now
exchange for another size
how many days to give it back
free returns
bring it back to the shop
changed my mind
return label in the box
swap an item
unwanted present
right of return
returned goods
does sending back cost me
wrong colour arrived
take back goods
trial days before I must keep it
ship it back
can purchases be returned
do we accept things back
reverse logistics
too small, send back
shoes pinch, can I swap them
post it back free of charge
`,
  },
  {
    name: 'refunds and money-back guarantee',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(refund\w*|money[- ]back|reimburs\w+|chargebacks?|satisfaction guarantee\w*|buyer protection|price (match|guarantee)\w*|best price guarantee)\b/i,
    ],
    asked: `
refund
money back guarantee
do I get my cash back
reimbursement
satisfaction guaranteed
if I don't like it will you pay me back
buyer protection
price match promise
compensation
get my pounds back
lowest price guarantee
chargeback
full repayment if unhappy
credit note
how soon is the money returned
cash returned no questions asked
do they pay back the fee
is my payment safe
do we give people their money back
voucher instead of refund
hand the cash back
not happy, what do I get
pay me back the difference
protection against fraudsters
do I lose my deposit
`,
  },
  {
    name: 'warranty and guarantee',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'duration',
    told: [/\b(warrant(y|ies)|guarantees?|guaranteed|service level agreements?|SLAs?|extended (cover|protection))\b/i],
    asked: `
warranty
guarantee
how long is it covered
extended cover
broke after a month, is it covered
years of guarantee
service level promise
free replacement if defective
product guarantee
manufacturer's warranty
does the firm vouch for quality
uptime guarantee
defects cover
what if it packs up in the second year
insurance against breakage
lifetime guarantee
parts and labour cover
SLA
guaranteed performance
do we give a warranty
protection plan
fails after a year, who pays
covered for parts
promise that it lasts
cover against faults
`,
  },
  {
    name: 'customer events and user conferences',
    blocks: ['customer-relationships', 'channels'],
    answer: 'names',
    told: [
      /\b(user|customer|client|annual|developer|partner)[- ](\w+ )?(conferences?|summits?|events?|meetings?|forums|gatherings?|conventions?)\b/i,
      /\b(hosts?|holds?|organi[sz]es?|runs?|hosting|live)\b.{0,40}\b(events?|conferences?|summits?|webinars|workshops|meetups|seminars|symposi\w+)\b/i,
      /\b(upcoming|live|networking|community|in-person|exclusive|special|in-store) events\b/i,
    ],
    asked: `
customer events
user conference
do they throw parties for clients
annual gathering
what is the yearly conference called
get-together for users
meet other customers at an event
summit hosted by the firm
invitations for clients
calendar of events
customer day
hospitality box at the match
roadshow for existing clients
developer conference
do they host something every year
in-store happenings
networking evening for clients
open house for buyers
convention of users
where do fans meet in person
do we organise an event for clients
upcoming events
jolly for clients
invite to a big yearly do
party for the fans
`,
  },
  {
    name: 'help by staff in shops and branches',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(in-store|in-branch|branch|store|shop|counter|retail|restaurant|in-restaurant|hotel|showroom|outlet)s?\b.{0,40}\b(staff|personnel|associates|employees|assistants|advisou?rs|experts|teams?|stylists|consultants|sales people)\b/i,
      /\b(staff|personnel|associates|employees|sales)\b.{0,50}\b(at|in|within|across|through) (its|the|these|their|our)( \w+)? (stores|branches|outlets|shops|restaurants|locations|showrooms|hotels|retail)\b/i,
    ],
    asked: `
shop assistants
help in store
staff in the branch
advice at the counter
who serves me in the shop
sales clerks
in-store personnel
waiters and receptionists
does somebody in the showroom advise me
fitting help
people on the shop floor
branch employees who guide me
stylists
cashier help
ask the guy behind the desk
serving guests at the table
retail staff assistance
personal shopper
do store workers answer questions
service at the premises
do we train our floor staff to help
lady at the perfume counter
who carries my bags
ask a clerk in the aisle
greeters and guides
`,
  },
  {
    name: 'support portal and tickets',
    blocks: ['customer-relationships'],
    answer: 'text',
    told: [
      /\b(support|service|customer support|help|client)[- ](\w+ )?(portals?|requests?|tickets?|cases?)\b/i,
      /\b(submit|log|open|raise|track|report)\b.{0,30}\b(tickets?|cases?|issues?|support|requests|incidents?|problems?|service requests)\b/i,
    ],
    asked: `
support ticket
raise a case
log an issue
ticket system
report a bug
open an incident
support portal
track my request
submit a problem online
case number
where do I file a fault
bug tracker
status of my ticket
service request
ticketing tool
incident management for clients
do users get a reference number
queue of open cases
follow my complaint's progress
do we use tickets
give me a reference number
enter my fault into a system
is my case still open
log in and ask for help
where are my open requests
`,
  },
  {
    name: 'order tracking and history',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(track\w*|monitor|follow|check|view)\b.{0,30}\b(orders?|deliver(y|ies)|shipments?|packages?|parcels?|order (status|histor(y|ies))|purchases|consignments?|claims)\b/i,
      /\border (status|tracking|histor(y|ies)|updates)\b/i,
    ],
    asked: `
order tracking
where is my parcel
status of the delivery
follow the shipment
tracking number
has my order left the warehouse
purchase history
trace a package
view earlier orders
when will it be here, can I see
check on my claim
shipment monitoring
order status
live map of the driver
notification when it ships
progress of my purchase
see what I bought last year
parcel trace
do we let people track orders
past receipts
has it been posted
dot on the map showing the van
look at old invoices
how far has my package got
is my claim moving
`,
  },
  {
    name: 'online tools and calculators for customers',
    blocks: ['customer-relationships', 'channels'],
    answer: 'names',
    told: [
      /\b(calculators?|(online|useful|interactive|planning|quote|financial|design|selection|diagnostic|comparison|configuration|sizing|search|budget\w*) (tools?|guides?)|configurators?|planners?|simulators?|estimators?|templates?|checklists?|glossar(y|ies)|sizing guide)\b/i,
    ],
    asked: `
calculators
online tools
sizing guide
configurator
mortgage calculator
planner on the site
compare products side by side
estimate my savings
interactive tools
build your own car on screen
templates and checklists
glossary
which size am I
pension planner
product finder
simulator
worksheet to download
budgeting aid
room designer
fuel or cost estimator
helpful gadgets on the page
do we offer a calculator
selector tool
work out my loan online
does the site do sums for me
`,
  },
  {
    name: 'resources for developers',
    blocks: ['customer-relationships', 'channels', 'value-proposition'],
    answer: 'text',
    told: [
      /\bdevelopers?\b.{0,40}\b(portal|resources?|tools?|documentation|sites?|blogs?|communit(y|ies)|forums?|cent(er|re)|network|kits?|program(me)?s?|support|section|zone|APIs?|conference)\b/i,
      /\b(resources|tools|documentation|support|forum|blog)\b.{0,20}\bfor developers\b/i,
      /\b(code (samples?|examples)|sample code|source code|SDKs?|software development kits?)\b/i,
    ],
    asked: `
developer resources
help for programmers
code samples
developer portal
SDK download and docs
sandbox for coders
what do they offer software engineers who build on it
source code access
fellow coders to ask
technical reference for coders
tools for building apps on top
programmer support
examples to copy and paste
developer zone
hacker corner
coder documentation
how do outside devs get help
kit for app makers
do we look after developers
developer programme
nerd stuff for people who code
where do app makers find help
example programs
what can my coder read
reference for the programming interface
`,
  },
  {
    name: 'emergency help and claims',
    blocks: ['customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(emergenc(y|ies)|urgent|outages?|roadside|crisis|fraud|lost or stolen)\b.{0,40}\b(support|assistance|services?|line|hotline|number|response|report\w*|contact|alerts?|help|cards?)\b/i,
      /\b(report|reporting)\b.{0,15}\b(outages?|emergenc\w+|fraud|gas leaks?|claims?)\b/i,
      /\bclaims? (process\w*|service|handling|teams?|department|adjust\w+|support|specialists|online)\b/i,
      /\b(make|file|submit|place|filing|making) (\w+ )?claims?\b/i,
    ],
    asked: `
emergency line
make a claim
power cut, who do I call
roadside assistance
lost or stolen card
file an insurance claim
gas leak
report an outage
urgent help
crashed my car, what does the insurer do
claims handling
breakdown at midnight
fraud hotline
crisis support
claim form
how quickly are claims settled
accident report
burst pipe
emergency number
SOS service
do we have staff for emergencies
claims process
flat tyre, who comes
my house flooded
report stolen plastic
`,
  },
  {
    name: 'satisfaction and retention',
    blocks: ['customer-relationships', 'value-proposition', 'revenue-streams'],
    answer: 'percent',
    told: [
      /\b(retention|renewal|churn|satisfaction|loyalty|repeat|return|attrition|re-?order|repurchase)( \w+)? (rates?|scores?|levels?|ratings?|index|of \d+)\b/i,
      /\b(net promoter|NPS|CSAT|customer satisfaction (score|rate|rating|survey|index|award|of))\b/i,
      /\b\d+(\.\d+)?\s?(%|percent|per cent) (of )?(\w+ ){0,3}(customers?|clients?|users?|members?|subscribers?|guests) .{0,30}(renew\w*|return\w*|remain\w*|stay\w*|satisf\w*|recommend\w*|retained|repeat)\b/i,
      /\b(customer|client|subscriber|user) (retention|churn|loyalty|turnover)\b/i,
    ],
    asked: `
customer satisfaction
retention rate
churn
how many renew
net promoter score
are people happy with them
what share of clients come back
renewal percentage
how many customers do they lose
loyalty figures
happiness of users in numbers
do folks stick around
turnover of clients
percentage that leave
how content is the clientele
do subscribers quit quickly
customer loyalty level
staying power of accounts
satisfaction rating
how good are they at holding on to buyers
do we lose many customers
would people recommend it
awards for service
do people leave in droves
how many come back next year
`,
  },
  {
    name: 'winning and keeping customers',
    blocks: ['customer-relationships', 'channels', 'key-activities'],
    answer: 'text',
    told: [
      /\b(retain\w*|keep|keeps|retention of|secure|encourag\w+|attract\w*|acquir\w+|win|wins|winning|cross-?sell\w*|up-?sell\w*)\b.{0,40}\b(customers?|clients?|users?|members?|subscribers?|recurring business|repeat business|future business|loyalty)\b/i,
      /\b(encourag\w+|foster\w*|promot\w+|increas\w+|build\w*|maintain\w*)\b.{0,30}\b(customer loyalty|loyalty|retention|customer engagement|brand loyalty|repeat|recurring)\b/i,
    ],
    asked: `
customer retention strategy
how do they keep clients
win new customers
what stops people from leaving
how do they make buyers loyal
upselling
cross-selling
acquire and hold on to users
ways to attract newcomers
how are customers hooked
keeping them sweet
stickiness
what glues clients to the firm
get first-time visitors to return
growing existing accounts
selling more to the same folk
win back lost clients
engagement tactics
persuading people to stay
how do we hang on to customers
what makes them come in and come again
nurture leads
bait for newcomers
keep folk from drifting to a rival
why would anybody stay
`,
  },
  {
    name: 'how sales staff deal with customers',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(sales (force|teams?|staff|personnel|representatives|professionals)|account teams?|consultants|advisou?rs|agents)\b.{0,60}\b(consults?|works? (closely|directly)|deals? directly|negotiat\w+|interact\w*|meet|meets|advise\w*)\b/i,
      /\b(consult\w*|deal\w*|interact\w*|work\w*)\b.{0,15}\b(directly|closely)\b.{0,20}\bwith (its |the |their |our |each |individual )?(\w+ )?(customers|clients|members)\b/i,
    ],
    asked: `
how do reps work with buyers
do sellers consult first
role of sales staff towards clients
does the salesman negotiate with me
is there advice before signing
pre-sales consultation
do they sit at a table with the purchasing department
conversation before a deal
direct dealings with clients
do sellers find out what is needed
buying through talks
close cooperation between seller and client
pushy sales or good listening
meetings with prospects
how are deals prepared
consultative selling
do representatives visit to understand requirements
discussing terms with the client
how do we deal with clients while selling
who advises before purchase
does the rep ask what we need
chat with a seller before ordering
talk it over with an adviser first
work hand in hand with buyers
cup of tea with the salesman
`,
  },
  {
    name: 'subscription or membership relation',
    blocks: ['customer-relationships', 'revenue-streams', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(subscription|membership)s?( \w+)? (basis|fees?|models?|plans?|services?|program(me)?s?|levels?|tiers?|packages?)\b/i,
      /\b(subscribers|members)\b.{0,40}\b(receive|enjoy|access|benefit|can|pay|get|are)\b/i,
      /\b(become|becoming|registered) (an? )?(members?|subscribers?)\b/i,
    ],
    asked: `
membership
subscription relationship
do you have to be a member
what do subscribers get
joining fee club
monthly subscriber benefits
members' privileges
is it a club
perks of subscribing
registered members only
what does a member enjoy
prime status
access for paying members
does belonging bring advantages
annual card holder
member benefits
are users subscribers or one-off buyers
what's in it for members
do our customers sign up as members
belong to the circle
card-carrying members
what do I get as a subscriber
join the club
monthly fee payers' extras
enrolled users
`,
  },
  {
    name: 'indirect contact through partners',
    blocks: ['customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(indirect(ly)?|no direct|not (interact|deal) directly|does not (\w+ ){0,2}(interact|deal|sell|provide|serve)\w* (directly|.{0,40}directly))\b.{0,60}\b(customers?|consumers?|clients?|end[- ]users?|through|via|relationship)\b/i,
      /\b(through|via) (its |their |our |the )?(third[- ]party )?(retailers?|distributors?|dealers?|brokers?|partners?|intermediaries)\b.{0,60}\b(customers?|consumers?|support|relationship|assistance|serve)\b/i,
      /\b(end[- ](users?|consumers?|customers?))\b.{0,60}\b(through|via|by) (its |third|retail|distribut|partner|intermediar)\w*/i,
    ],
    asked: `
indirect contact with end users
do they ever meet the consumer
the shop deals with the buyer, not the maker
relation with final customers through retailers
contact only via dealers
do intermediaries look after the customer
distance to the end consumer
who faces the public, them or partners
no direct dealings with shoppers
do distributors give the support
does the manufacturer know who uses the thing
end users served by third parties
brokers between them and the insured
at one remove from consumers
do they rely on partners to care for users
who owns the customer relationship
do we only know the wholesaler
the middleman takes care of people
who does the drinker of the soda know, shop or maker
maker never meets the user
patients only see the pharmacist
dealer takes the complaints
no link with the end buyer
retailer holds the relationship
firm stays in the background
`,
  },
]
