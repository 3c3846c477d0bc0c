import type { Facet } from '../facet.ts'

/** What people ask of the key resources: people, patents, money raised, buildings, machines, technology, brands. */
export const keyResourceFacets: readonly Facet[] = [
  {
    name: 'main resource',
    blocks: ['key-resources'],
    answer: 'text',
    told: [
      /\b(?:main|key|primary|principal|core) (?:resources?|assets?) (?:is|are|include|comprise|consist)/i,
      /\b(?:central|vital|critical|essential) (?:resources?|assets?) (?:is|are|include|comprise|consist)/i,
      /\b(?:most|biggest|greatest|single most) (?:important|valuable|prized|crucial|critical|essential|key) (?:resource|asset)/i,
      new RegExp(
        '\\b(?:is|are|being) (?:also )?(?:a|the|its|their|one of its) (?:key|main|most valuable|most important|' +
          'biggest) (?:resource|asset)s?\\b',
        'i',
      ),
      /\bresources? that (?:matters?|counts?) most\b/i,
      /\bkey resources relate (?:principally|mainly|chiefly)\b/i,
    ],
    asked: `
      what is the main resource
      most valuable asset
      key resources
      what could the business not live without
      crown jewels
      what do they have that matters most
      what are our biggest assets
      which asset is the whole thing built on
      if everything else burned down what would they need to save
      the one thing the firm cannot operate without
      what does the company own that makes it tick
      primary asset of this outfit
      what means does it have at its disposal
      backbone of the operation
      what resources do you rely upon above all
      is the staff or the software the more important resource
      what is the ace up their sleeve
      what's in the toolbox
      what ingredients does the business need to work
      critical inputs
      where does their strength lie, people, machines or money
      list the tangible and intangible assets
      what do they depend on most to deliver
      what would a buyer really be getting
      which possessions does the firm treasure
      what is indispensable for running it
      our teacher asks for the most important resource
      what stuff do they need to have
    `,
  },
  {
    name: 'kinds of staff it depends on',
    blocks: ['key-resources', 'key-activities'],
    answer: 'text',
    told: [
      /\bhuman (?:resources|capital|employees)\b.{0,40}\b(?:include|in the form of|namely|such as|consist|comprise|are its)/i,
      new RegExp(
        '\\b(?:depends?|relies|rely|reliant|dependent) (?:heavily |greatly |also )?(?:up)?on (?:its|their|' +
          'the) .{0,60}\\b(?:staff|employees|personnel|teams?|workers|engineers|experts)',
        'i',
      ),
      new RegExp(
        '\\bmain resources? (?:is|are) (?:its|their) .{0,50}\\b(?:staff|employees|personnel|team|engineers|scientists|' +
          'consultants|experts)\\b',
        'i',
      ),
      /\bits personnel[,]? (?:–|-|—)?\s?(?:notably|in particular|particularly|especially)/i,
      /\b(?:employees|staff|engineers|personnel|people) (?:that|who) (?:design|develop|maintain|promote|sell|provide|deliver)\b/i,
    ],
    asked: `
      what kind of people work there
      human resources
      which employees matter most
      who keeps the lights on
      what sort of jobs are there inside the company
      who are the key personnel groups
      which teams do we depend on
      what roles does the organisation need to fill
      staff types
      do they need programmers or salesmen or both
      who does the actual work
      which professions make up the workforce
      is talent important to this firm
      human capital
      what departments are the backbone of the place
      are marketing folks counted as a resource
      who designs the stuff and who sells it
      what manpower does it take
      whose skills does the venture live off
      my daughter wants to apply, what posts do they have
      crew
      what personnel is needed to run the show
      does success hinge on its workers
      who is on the payroll, what trades
      which people could they least afford to lose
      what labour does the business employ, by function
      which specialists stand behind the service
      who are the unsung heroes in the back office
    `,
  },
  {
    name: 'number of employees',
    blocks: ['key-resources', 'key-activities', 'cost-structure'],
    answer: 'number',
    told: [
      /\b(?:\d{1,3}(?:,\d{3}){1,6}|\d{2,})\+? (?:\w+[- ]){0,3}(?:employees|workers|staff|associates|people)\b/i,
      /\b(?:\d{1,3}(?:,\d{3}){1,6}|\d{2,})\+? (?:\w+[- ]){0,3}(?:team members|colleagues|personnel)\b/i,
      new RegExp(
        '\\b(?:employs|has a workforce of|workforce of|staff of|headcount of|team of) (?:over |more than |around |' +
          'about |approximately |roughly |some |nearly |almost )?\\d',
        'i',
      ),
      /\b\d[\d,.]{0,20}(?: (?:million|thousand))? (?:full|part)[- ]time\b/i,
      new RegExp(
        '\\b(?:employees|headcount|workforce|staff)\\b.{0,20}\\b(?:totals?|totalled|numbers?|numbered|stands at|' +
          'stood at|of) .{0,12}\\d',
        'i',
      ),
      /\bdozens of employees|hundreds of employees|thousands of employees\b/i,
    ],
    asked: `
      how many employees are there
      headcount
      size of the workforce
      number of staff
      how many people work for them
      how big is the team
      how many folks are on the payroll
      how many mouths do they have to feed
      how many bodies in the building
      total personnel count
      is it a ten man band or a giant employer
      how many hands on deck
      do they employ thousands
      how many workers does the firm have worldwide
      how many of us are there
      full time employees number
      how many colleagues would I have if I joined
      staffing level
      how many jobs does it provide
      is it a small crew
      employee numbers as of last year
      how large an employer is it
      how many badges would you have to print
      what is the FTE figure
      count of associates across all stores
      how many persons are engaged by the business
      are there more than a hundred people in the outfit
      manning
    `,
  },
  {
    name: 'number of engineers and researchers',
    blocks: ['key-resources', 'key-activities', 'value-proposition'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? (?:[\w&/-]{1,40} ){0,4}(?:engineers|scientists|researchers|developers|technologists)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:[\w&/-]{1,40} ){0,4}(?:technicians|designers|programmers|PhDs|chemists)\b/i,
      new RegExp(
        '\\b\\d[\\d,.]{0,20}\\+? (?:\\w+ )?(?:employees|people|staff|workers|professionals)\\b.{0,30}\\b(?:research|R&D|' +
          'engineering|product development|technology)\\b',
        'i',
      ),
      new RegExp(
        '\\b\\d[\\d,.]{0,20}\\+? (?:R&D|research|engineering|technical|' +
          'technology) (?:and development )?(?:\\w+ )?(?:employees|staff|personnel|professionals|experts|people)\\b',
        'i',
      ),
      /\bthousands of (?:\w+ )?(?:engineers|scientists|researchers|developers)\b/i,
      new RegExp(
        '\\bresearch and development (?:staff|team|department|organi[sz]ation)\\b.{0,40}\\b(?:over|more than|of|' +
          'includes|has|consists of) (?:\\w+ ){0,2}\\d',
        'i',
      ),
    ],
    asked: `
      how many engineers do they have
      number of scientists
      how many developers are there
      size of the R&D team
      how many researchers does the firm employ
      count of programmers
      how many coders sit in the back
      how many boffins
      how many people in white coats
      how many technical staff
      number of technologists worldwide
      how many PhDs are on board
      how large is the research and development department in heads
      are there many designers
      how many geeks keep it running
      engineering headcount
      how many folks write the software
      how big is our lab crew
      how many inventors work there
      how many chemists and physicists
      how strong is the product development squad
      do you have more than a thousand engineers
      how many techies
      how many eggheads on the bench
      how many of the workers are in research
      is the dev team large
      number of software builders
      how many draughtsmen and technicians
    `,
  },
  {
    name: 'number of sales and marketing staff',
    blocks: ['key-resources', 'channels', 'key-activities'],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,20}\\+? (?:[\\w&/-]{1,40} ){0,4}(?:salespeople|salespersons|salesmen|sales ?force|(?:sales|' +
          'marketing)(?: (?:and|or) \\w+)? (?:employees|staff|personnel|representatives|reps|professionals|people|agents|' +
          'associates|workers|team))\\b',
        'i',
      ),
      /\b\d[\d,.]{0,20}\+? (?:employees|people|staff)\b.{0,15}\b(?:in|to|on) (?:its |the )?(?:sales|marketing|selling)/i,
      /\b\d[\d,.]{0,20}\+? (?:workers|professionals)\b.{0,15}\b(?:in|to|on) (?:its |the )?(?:sales|marketing|selling)/i,
      /\bsales (?:force|team|staff|organi[sz]ation)\b.{0,30}\b(?:of|includes|numbers|with) (?:\w+ ){0,2}\d/i,
      /\bsales (?:force|team|staff|organi[sz]ation)\b.{0,30}\b(?:has|consists of|totals) (?:\w+ ){0,2}\d/i,
      /\b\d[\d,.]{0,20}\+? (?:\w+ ){0,2}(?:account managers|sales agents|business development)\b/i,
    ],
    asked: `
      how many salespeople are there
      size of the sales force
      number of sales reps
      how many marketers do they employ
      how many reps are on the road
      how many people knock on doors
      sales team headcount
      how many sellers
      how big is the field force
      how many travelling salesmen
      count of account executives
      do we have a big sales department
      how many folks sell the product
      number of agents selling
      how many pitch men
      how many people work in marketing
      how many closers on the phones
      are there hundreds of reps
      strength of the commercial team
      how many business development employees
      how many account managers do you have
      how many staff bring in the orders
      how many hawkers do they pay
      selling staff number
      how large is the in house selling organisation
      how many persons promote the offering
      how many boots on the ground for selling
    `,
  },
  {
    name: 'number of support staff and consultants',
    blocks: ['key-resources', 'customer-relationships', 'key-activities'],
    answer: 'number',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,20}\\+? (?:[\\w&/-]{1,40} ){0,3}(?:consultants|advisers|advisors|support (?:staff|employees|personnel|' +
          'engineers|agents)|service (?:employees|staff|personnel|agents))\\b',
        'i',
      ),
      /\b\d[\d,.]{0,20}\+? (?:employees|people|staff|professionals)\b.{0,10}\b(?:in|to) .{0,20}\b(?:support|service|services)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:employees|people|staff|professionals)\b.{0,10}\b(?:in|to) .{0,20}\b(?:consulting|training)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:\w+ )?(?:certified|accredited|qualified) (?:\w+ )?(?:professionals|engineers|experts|consultants)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:\w+ ){0,2}(?:experts|professionals|specialists|analysts|physicians)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:\w+ ){0,2}(?:doctors|nurses|lawyers|instructors|pilots|drivers)\b/i,
    ],
    asked: `
      how many support staff are there
      number of consultants
      how many people answer the phones
      how many customer service agents do they employ
      size of the help desk crew
      how many advisers on the books
      count of professional services employees
      how many experts can clients draw on
      how many doctors and nurses work there
      how many call centre workers
      how many trainers
      how many certified specialists
      how many instructors teach
      how many analysts do we have
      number of lawyers in the firm
      how many pilots
      how many drivers are employed
      how many folks look after clients
      how big is the after sales team
      how many hotline operators
      is the consulting bench deep
      how many technicians go out to repair things
      how many physicians are affiliated
      how many specialists
      support team headcount
      how many staffers handle complaints
    `,
  },
  {
    name: 'expertise and qualifications of staff',
    blocks: ['key-resources', 'value-proposition', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(?:expertise|experience|experienced|proficient|skilled|specialist knowledge|background) (?:in|with|of|at) /i,
      new RegExp(
        '\\b(?:employees|staff|engineers|team|individuals|members|experts|scientists|' +
          'managers)\\b.{0,40}\\b(?:significant|extensive|deep|years of|broad|considerable|' +
          'strong) (?:\\w+ )?(?:expertise|experience|knowledge)',
        'i',
      ),
      new RegExp(
        '\\b(?:PhDs?|doctorates?|degrees?|certified|certifications?|accredited|licensed)\\b.{0,40}\\b(?:professionals|' +
          'staff|engineers|employees|specialists|experts|holders|in )',
        'i',
      ),
      /\b(?:average|combined|collective) (?:of )?.{0,20}\byears(?:’|')? (?:of )?(?:\w+ )?experience\b/i,
      /\b(?:employees|staff|ranks|team)\b.{0,40}\b(?:come from|hail from|individuals from|alumni of|formerly of|veterans of)\b/i,
    ],
    asked: `
      what expertise do the staff have
      are the employees qualified
      do the engineers hold degrees
      how experienced is the team
      years of experience
      what backgrounds do the workers come from
      qualifications of personnel
      are your people certified
      do they know what they are doing
      how many hold a doctorate
      what skills are in house
      know-how of the workforce
      where did the employees work before
      is the crew seasoned or fresh out of college
      which schools did the consultants go to
      are they real experts or amateurs
      professional credentials of the technicians
      what training do the advisers have
      which competences does the firm possess
      are the instructors licensed
      do they hire from big tech names
      how clever are the folks in the lab
      do the trainers have diplomas
      what does the research group specialise in
      veterans of the industry or newcomers
      field of knowledge of the specialists
      can we trust that the staff are trained
    `,
  },
  {
    name: 'founders and leadership',
    blocks: ['key-resources'],
    answer: 'person',
    told: [
      /\b(?:chief executive|CEO|chairman|chairwoman|managing director|president|co-?founders?|founders?)\b/i,
      /\b(?:management|leadership|executive) team (?:is|has|includes|consists|comprises|with)/i,
      /\b(?:founded|started|established|set up) (?:in (?:19|20)\d\d )?by /i,
      /\b(?:led|headed|run) by (?:its |the )?(?:founder|chief|chair|president|managing|mr|ms|dr)/i,
    ],
    asked: `
      who runs the company
      name of the chief executive
      who is the boss
      who are the founders
      leadership team
      who sits at the top
      who calls the shots
      who is in charge there
      who started it
      management board members
      whose brainchild is it
      who is the managing director
      who heads our business
      top brass
      is the inventor still at the helm
      who is steering the ship
      names of the executives
      which person dreamed this up
      who owns and leads the place
      who is the chairwoman or chairman
      is there a well known leader behind it
      who wears the trousers
      key people in management
      who do I write to at the very top
      who is the head honcho
      does the founder still have a hand in it
    `,
  },
  {
    name: 'freelancers and contract workers',
    blocks: ['key-resources', 'key-activities', 'key-partners'],
    answer: 'text',
    told: [
      /\b(?:independent|outside|contract|temporary|seasonal|freelance) (?:contractors?|workers|employees)\b/i,
      /\b(?:independent|outside|contract|temporary|seasonal|freelance) (?:staff|consultants|drivers|labou?r)\b/i,
      /\bfreelancers?\b/i,
      /\b(?:includes?|including|uses|utili[sz]es|employs|relies on) (?:\w+ )?(?:contract employees|contractors)\b/i,
      /\b(?:includes?|including|uses|utili[sz]es|employs|relies on) (?:\w+ )?(?:temps|agency staff|volunteers)\b/i,
    ],
    asked: `
      do they use freelancers
      contractors
      are the workers employees or self employed
      do you hire temps
      is there agency staff
      gig workers
      do drivers count as independent contractors
      who works there without being on the books
      seasonal helpers at christmas
      do outside consultants do part of the work
      are volunteers involved
      casual labour
      does the firm lean on external hands
      how much of our crew is hired by the hour
      contract personnel
      are there people paid by the job
      do they take on students in the summer
      is part of the team rented in
      zero hours contracts
      does it borrow staff from other firms
      do moonlighters help out
      non permanent workforce
      are the writers staff or freelance
      self employed persons working for the business
      do they farm work out to individuals
    `,
  },
  {
    name: 'number of patents held',
    blocks: ['key-resources', 'value-proposition'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? (?:[\w.,-]{1,40} ){0,5}patents?\b/i,
      /\b(?:dozens|hundreds|thousands|two|three|four|five) (?:of )?(?:[\w.-]{1,40} ){0,3}patents\b/i,
      /\b(?:six|seven|eight|nine|ten|eleven|twelve) (?:of )?(?:[\w.-]{1,40} ){0,3}patents\b/i,
      /\bpatents?\b.{0,30}\b(?:totals?|totalling|numbers?|portfolio of|more than|over|approximately) (?:\w+ )?\d/i,
      /\b\d[\d,.]{0,20}\+? (?:\w+ ){0,2}(?:issued|granted|active|registered) (?:\w+ ){0,3}(?:patents|in the U)/i,
    ],
    asked: `
      how many patents does it hold
      number of patents
      patent count
      size of the patent portfolio
      how many inventions has it protected
      how many granted patents are there
      issued patents figure
      how many patents have we been awarded
      do they own any patents
      are there hundreds of patents or just a handful
      how many american patents
      patents worldwide total
      how many foreign patents
      how many new patents each year
      how many ideas have they locked up legally
      how many certificates on the wall from the patent office
      how fat is the patent file
      is it a big patent owner
      active patents
      how many discoveries belong to the firm
      quantity of patent rights
      patents in europe and japan, how many
      how much stuff is patented
      how many registered inventions do you have
      what is the tally of patents
      does the outfit sit on a pile of patents
    `,
  },
  {
    name: 'patents pending',
    blocks: ['key-resources'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? (?:[\w.-]{1,40} ){0,4}(?:pending|patent applications|applications)\b/i,
      new RegExp(
        '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\\w.-]{1,40} ){0,3}(?:patents? pending|' +
          'pending (?:\\w+ )?(?:patents|applications)|patent applications)\\b',
        'i',
      ),
      /\b(?:patents?|applications?) .{0,30}\b(?:currently |still )?pending\b/i,
      /\bhas (?:filed|applied) for .{0,25}\bpatents?\b/i,
    ],
    asked: `
      how many patents are pending
      patent applications filed
      applications awaiting a decision
      what is in the patent pipeline
      how many inventions are still being examined
      number of pending applications
      have we applied for patents
      what has been submitted to the patent office
      how many filings are under review
      not yet granted patents
      how many applications are outstanding
      anything waiting for approval by the examiners
      are there patents on the way
      any claims for inventions in the queue
      how many requests for a patent were made
      does the firm have paperwork in at the patent office
      provisional filings
      how many patents have they put in for
      are further patents expected
      inventions not granted so far
      how many more are in the works at the trademark and patent authority
      pending ones
      did you file anything for protection lately
      how many are stuck in examination
      open patent cases
    `,
  },
  {
    name: 'what a search of patent records found',
    blocks: ['key-resources'],
    answer: 'text',
    told: [
      /\bsearch(?:es)? of (?:patent |published )?(?:patent and trademark )?records?\b/i,
      /\bidentified (?:no|a number of|numerous|several|two) (?:\w+ ){0,2}(?:patent )?applications?\b/i,
      /\bidentified (?:three|four|one|a single|many) (?:\w+ ){0,2}(?:patent )?applications?\b/i,
      /\bapplications? (?:entitled|titled|under the title|for) [‘'“"]/i,
      /\b(?:named|listed) as (?:the )?(?:an )?(?:applicant|assignee|owner|inventor)\b/i,
      /\bdoes not (?:own|hold|have) any (?:registered )?patents\b/i,
    ],
    asked: `
      what are the patents about
      titles of the patent applications
      what has it patented
      which inventions are protected
      does a search of the patent register turn anything up
      what did the records of the patent office show
      is anything filed in their name
      named as assignee on what
      subject of the filings
      which gadgets are covered by a patent
      give an example of a patent
      does the firm have no patents at all
      what is the patent called
      are there filings at the german or european office
      list their patent titles
      what methods and systems are claimed
      is there any trace of it in the patent database
      what technology have they registered
      did anyone find patents under this name
      which bright ideas were put on record
      are we listed as owner of any invention
      patented what exactly
      is it true that no application was found
      names of the inventions
      what does the paperwork at the patent authority cover
      who is shown as applicant
    `,
  },
  {
    name: 'trademarks',
    blocks: ['key-resources', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(?:owns?|holds?|has|registered)\b.{0,60}\b(?:trade ?marks?(?! office)|service marks?|trade names?|trade dress)\b/i,
      /\b(?:maintains|protects?|uses)\b.{0,60}\b(?:trade ?marks?(?! office)|service marks?|trade names?|trade dress)\b/i,
      /\b(?:including|controls|licen[cs]es)\b.{0,60}\b(?:trade ?marks?(?! office)|service marks?|trade names?|trade dress)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:[\w.]{1,40} ){0,3}(?:trade ?marks?|service marks)\b/i,
      new RegExp(
        '\\btrade ?marks?\\b(?! office).{0,40}\\b(?:registered|registrations?|pending|applications?|important|material|' +
          'key|essential)\\b',
        'i',
      ),
      /\bregistered (?:\w+ )?(?:trade|service) ?marks?\b/i,
    ],
    asked: `
      does it own trademarks
      number of trademarks
      registered trade names
      which names are legally protected
      is the logo registered
      how many marks have been registered
      trademark portfolio
      service marks
      can I use their name on my t-shirt
      are the brand names protected by law
      is there a little R in a circle after the name
      pending trademark applications
      what trade dress do they defend
      which words and symbols belong to the firm
      do we hold rights in our slogan
      is the label a protected sign
      how many logos have they signed up
      trademark registrations abroad
      do trademarks matter to the business
      which signs and emblems does it own
      brand registrations count
      may a rival copy the name
      do you have a TM
      is the mascot trademarked
      names and badges secured at the trademark office
    `,
  },
  {
    name: 'how intellectual property is protected',
    blocks: ['key-resources'],
    answer: 'text',
    told: [
      /\brel(?:ies|y) on (?:a )?(?:combination|variety|range|mix) of .{0,80}\b(?:patents?|copyrights?|trade ?marks?)\b/i,
      /\brel(?:ies|y) on (?:a )?(?:combination|variety|range|mix) of .{0,80}\b(?:trade secrets?|measures|laws)\b/i,
      new RegExp(
        '\\bprotect(?:s|ed|ing|ion)?\\b.{0,60}\\b(?:intellectual property|proprietary (?:technolog|information|rights)|' +
          'its technolog|trade secrets?|copyright)',
        'i',
      ),
      /\b(?:intellectual property|proprietary technolog\w+)\b.{0,60}\b(?:protected|protects|safeguard)/i,
      /\b(?:trade secrets|non-?disclosure|confidentiality agreements?|non-?compet\w+)\b/i,
    ],
    asked: `
      how do they protect their intellectual property
      trade secrets
      what stops a copycat
      is the know-how kept under lock and key
      copyright protection
      how is the recipe kept secret
      what laws guard their inventions
      do employees sign a non disclosure agreement
      confidentiality measures
      how do we keep rivals from stealing our ideas
      legal protection of the technology
      can competitors rip it off
      what shields the software from being copied
      secret sauce, how is it guarded
      IP safeguards
      do they sue people who copy
      are staff bound to silence
      how does the firm defend its designs
      by what means are proprietary rights secured
      does it rely on patents or on secrecy
      what prevents theft of the formula
      is the code copyrighted
      contractual provisions on secrecy
      fence around the inventions
      who may see the blueprints
      protection against imitators
    `,
  },
  {
    name: 'importance of intellectual property',
    blocks: ['key-resources'],
    answer: 'text',
    told: [
      /\bhigh priority on (?:its )?intellectual property\b/i,
      new RegExp(
        '\\b(?:intellectual propert\\w+|patents?|trade ?marks?|licen[cs]es)\\b.{0,80}\\b(?:key|critical|essential|' +
          'important|material|significant|vital) (?:to|in|importance|for)\\b',
        'i',
      ),
      /\b(?:no|not|any) (?:single|individual|one|sole) (?:\w+ )?(?:patent|trade ?mark|intellectual|licen[cs]e)/i,
      new RegExp(
        '\\b(?:considers?|believes?|deems?)\\b.{0,60}\\b(?:patents?|trade ?marks?|' +
          'intellectual property)\\b.{0,60}\\b(?:material|importan|valuable|essential)',
        'i',
      ),
      /\bmain resources? (?:is|are) (?:its|their) intellectual propert/i,
    ],
    asked: `
      how important is intellectual property
      do patents matter to them
      does the business hang on a single patent
      is IP a priority
      would losing a patent sink the firm
      weight given to inventions and rights
      is intellectual property their main asset
      what happens when a patent runs out
      is any one patent material
      reliance on intellectual property
      how much does it care about patents
      does the company lean on its ideas or its buildings
      do we think our trademarks are vital
      value of the rights portfolio
      would it survive without its patents
      are the rights key to competing
      intangible property significance
      is it an ideas company
      does it set great store by its inventions
      dependence on licences and rights
      when do the patents expire
      are the patents crucial or just nice to have
      role of IP
      is the brainpower legally valuable
      does intellectual property set it apart from rivals
    `,
  },
  {
    name: 'licences and permits',
    blocks: ['key-resources', 'key-activities', 'key-partners'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:licen[cs]es?|permits?|concessions?|broadcast rights|franchise rights|spectrum|approvals?|' +
          'authori[sz]ations?)\\b.{0,50}\\b(?:to operate|from the|granted|issued|regulat|required|held|holds|hold|permit)',
        'i',
      ),
      new RegExp(
        '\\b(?:holds?|has|owns?|obtains?|obtained|requires?|retention of|maintains)\\b.{0,40}\\b(?:operating |banking |' +
          'exploration |broadcast(?:ing)? |various |gaming )(?:\\w+ ){0,2}(?:licen[cs]es?|permits?|rights)\\b',
        'i',
      ),
      /\b(?:is|are) (?:licen[cs]ed|authori[sz]ed|regulated|chartered) (?:by|in|to|as|under)\b/i,
      /\bresources? are its .{0,60}\b(?:licen[cs]es|permits)\b/i,
    ],
    asked: `
      what licences does it hold
      do they need a permit
      is it licensed
      are they regulated
      who authorised them to do this
      banking licence
      permission from the authorities
      operating permits
      is the business allowed to operate legally
      does it have concessions for drilling
      broadcast rights
      is there a gambling licence
      which watchdog approved it
      official approvals
      green light from the regulator
      do we have the right papers
      airwaves and spectrum rights
      are the clinics accredited
      rights granted by the government
      could they lose their licence
      is the stuff you do above board
      what paperwork must be in order before they can trade
      exploration rights
      charter
      is the insurer registered with the state
      certificates needed to run it
    `,
  },
  {
    name: 'funding raised',
    blocks: ['key-resources', 'revenue-streams'],
    answer: 'money',
    told: [
      /\b(?:raising|raised|raise|secured|received|attracted|collected|obtained|closed)\b.{0,40}(?:[$€£¥]|US\$|USD|EUR|GBP) ?\d/i,
      new RegExp(
        '\\b(?:[$€£¥]|US\\$) ?\\d[\\d,.]{0,20}(?: (?:million|billion))? (?:in|of|from) (?:\\w+ ){0,4}(?:funding|financing|' +
          'investments?|investors?|capital|backers|round|venture)',
        'i',
      ),
      /\bfunding\b.{0,40}\b(?:totals?|totalling|amounts? to|of|worth) .{0,10}[$€£¥] ?\d/i,
      /\b(?:series [A-H]|seed) (?:\w+ )?(?:round|funding|financing)\b.{0,40}[$€£] ?\d/i,
    ],
    asked: `
      how much money have they raised
      funding
      total investment received
      venture capital raised so far
      how much did the backers put in
      how big was the last round
      how much cash did outsiders pour in
      series A amount
      war chest
      financing to date
      how well funded is the startup
      how many millions did they collect from investors
      how much capital have we brought in
      external funding sum
      seed money
      what size cheque did the venture capitalists write
      amount of equity finance
      how much dosh has been pumped into it
      did they get any funding
      how was the company financed at the start
      what have investors sunk into the venture
      outside money received
      how many dollars from the angels
      is it flush with venture money
      raised how much
      capital injections in total
      how much was the startup handed to get going
      where did the start-up money come from and how much was it
    `,
  },
  {
    name: 'number of investors',
    blocks: ['key-resources'],
    answer: 'number',
    told: [
      /\b(?:\d+|one|two|three|four|five) (?:\w+ ){0,2}(?:investors?|backers|funds|venture capital firms|shareholders|angels)\b/i,
      /\b(?:six|seven|eight|nine|ten) (?:\w+ ){0,2}(?:investors?|backers|funds|venture capital firms|shareholders|angels)\b/i,
      /\b(?:eleven|twelve|dozens of) (?:\w+ ){0,2}(?:investors?|backers|funds|venture capital firms|shareholders|angels)\b/i,
      /\b(?:several) (?:\w+ ){0,2}(?:investors?|backers|funds|venture capital firms|shareholders|angels)\b/i,
      /\braising .{0,30} from (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) /i,
    ],
    asked: `
      how many investors are there
      number of backers
      how many people put money in
      investor count
      how many venture funds are behind it
      how many shareholders does it have
      is there just one investor or many
      how many outside parties financed us
      how many angels
      how many names are on the cap table
      how many firms have a stake
      from how many sources did the funding come
      how many financiers stand behind the startup
      did a crowd or a handful fund it
      how many owners hold a piece of the pie
      quantity of capital providers
      how many wallets opened
      how many parties joined the funding
      how many have bought into the venture
      are there more than five backers
      how many stakeholders gave cash
      how many VCs
      size of the investor group
      by how many was it bankrolled
      how many moneymen
    `,
  },
  {
    name: 'when funding was raised',
    blocks: ['key-resources'],
    answer: 'date',
    told: [
      new RegExp(
        '\\b(?:raising|raised|funding|investors?|financing|round)\\b.{0,70}\\b(?:as of|in|since|by|on|during|' +
          'at the end of) (?:\\w+ )?(?:\\d{1,2},? )?(?:19|20)\\d\\d\\b',
        'i',
      ),
      /\b(?:in|during) (?:\w+ )?(?:19|20)\d\d,?\b.{0,50}\b(?:raised|raising|secured|round of funding)/i,
      /\b(?:in|during) (?:\w+ )?(?:19|20)\d\d,?\b.{0,50}\b(?:funding round|venture capital|went public|IPO)/i,
      /\b(?:in|during) (?:\w+ )?(?:19|20)\d\d,?\b.{0,50}\b(?:listed)/i,
      /\b(?:latest|last|most recent|previous) (?:\w+ ){0,2}(?:funding )?round\b/i,
    ],
    asked: `
      when did they last raise money
      date of the funding round
      when was the last investment
      what year did investors come in
      when did the venture capital arrive
      how long ago was the round closed
      as of when is the funding figure
      when did we get our financing
      most recent round date
      in which month did the money land
      year of the IPO
      when did it go public
      was the cash raised recently
      since when have the backers been on board
      when did they top up the kitty
      timing of the capital injection
      how old is that funding number
      was it before or after 2014 that they collected funds
      when did the last cheque come
      when did the outside parties pay in
      last time the hat was passed round
      funded when
      when was the seed stage
      which year brought the big investment
      when were shares first sold
    `,
  },
  {
    name: 'named investors',
    blocks: ['key-resources', 'key-partners'],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:investors|backers|shareholders|funders|financiers)[,;]? (?:these |who |which )?(?:include|including|' +
          'such as|namely) ',
        'i',
      ),
      /\b(?:backed|funded|financed|bankrolled) (?:\w+ )?by (?!(?:a |the )?(?:number|range|variety)\b)/i,
      /\binvest(?:ment|ments|ed) (?:from|by|led by) /i,
      /\bround\b.{0,30}\bled by /i,
      /\bfinancial (?:backers|investors)\b.{0,10}\b(?:partners )?(?:include|including|are) /i,
    ],
    asked: `
      who are the investors
      which venture funds backed it
      who put money into this
      names of the shareholders
      who owns a stake
      who led the round
      who bankrolls them
      who is behind the firm financially
      list the backers
      which private equity house is in
      who are our financiers
      whose money is it
      did a famous investor buy in
      who wrote the first cheque
      which angels believed in it
      who holds the shares
      who funds this startup
      which rich uncle paid for it all
      who sits on the cap table
      is there a bank or a tech giant among the owners
      financial backers
      who staked them
      who poured cash in
      which capitalists are in on it
      by whom was it funded
      who gets a slice when it is sold
    `,
  },
  {
    name: 'reliance on outside funding',
    blocks: ['key-resources', 'cost-structure'],
    answer: 'text',
    told: [
      new RegExp(
        '\\brel(?:ied|ies|y|iant|iance) (?:heavily |mainly |largely |primarily )?(?:up)?on (?:\\w+ )?(?:funding|' +
          'investors?|investment|venture capital|outside (?:capital|money)|bank financing|loans|debt)',
        'i',
      ),
      /\bdepends? (?:more |heavily |on )+(?:\w+ )?(?:financing|funding|investors|investment)/i,
      /\b(?:bootstrapped|self-funded|without (?:outside|external) (?:funding|investment)|never raised)\b/i,
      /\bcapital requirements\b/i,
    ],
    asked: `
      does it depend on outside funding
      is it self financed
      bootstrapped or venture backed
      could it survive without investors
      does it live on other people's money
      reliance on venture capital
      is the startup propped up by investors
      do they pay their own way
      do we need more external capital
      does the firm borrow from banks
      did the founders use their own savings
      how is the business financed
      loans or shares
      funded from profits or from backers
      on an investor drip
      does it stand on its own feet financially
      where does the cash to keep going come from
      need for fresh capital
      are outside parties keeping it afloat
      debt financing
      burning investors' money
      does growth require someone else's wallet
      is it dependent on the bank
      have they relied heavily on startup capital
      grants or private capital
    `,
  },
  {
    name: 'financial reserves and capital',
    blocks: ['key-resources'],
    answer: 'text',
    told: [
      /\bfinancial (?:resources|reserves|strength|assets)\b/i,
      /\b(?:cash|capital|liquidity|assets under management|deposits|total assets|balance sheet|credit line)\b.{0,40}[$€£¥] ?\d/i,
      /[$€£¥] ?\d[\d,.]{0,20} ?(?:million|billion|trillion|bn|m)? (?:in|of) (?:\w+ ){0,2}(?:assets|cash|capital)/i,
      /[$€£¥] ?\d[\d,.]{0,20} ?(?:million|billion|trillion|bn|m)? (?:in|of) (?:\w+ ){0,2}(?:reserves|deposits)/i,
      /[$€£¥] ?\d[\d,.]{0,20} ?(?:million|billion|trillion|bn|m)? (?:in|of) (?:\w+ ){0,2}(?:liquidity)/i,
      /\b(?:access to|strong) (?:the )?capital (?:markets|base|position)\b/i,
    ],
    asked: `
      what financial reserves are there
      how deep are their pockets
      cash in hand
      does it have money in the bank
      assets under management
      capital base
      how rich is the company
      balance sheet strength
      liquidity
      how much cash are they sitting on
      access to capital markets
      is there a rainy day fund
      how solid are our finances
      total assets
      do they have a cushion
      money as a resource
      how much is in the kitty
      could the bank pay everyone back
      financial muscle
      credit lines available
      rating of its debt
      does the insurer hold enough reserves
      is the fund large
      how much dry powder
      nest egg of the corporation
      solvency
    `,
  },
  {
    name: 'offices',
    blocks: ['key-resources', 'channels', 'key-activities'],
    answer: 'place',
    told: [
      /\b(?:\d+|\w+) (?:\w+ ){0,4}offices (?:in|across|around|throughout|worldwide|located)\b/i,
      /\b(?:owns?|leases?|operates?|maintains?|rents?|occupies)\b.{0,60}\b(?:offices?|office space)\b/i,
      /\b(?:owns?|leases?|operates?|maintains?|rents?|occupies)\b.{0,60}\b(?:office buildings?)\b/i,
      /\b(?:owns?|leases?|operates?|maintains?|rents?|occupies)\b.{0,60}\b(?:corporate campus)\b/i,
      /\b(?:network|portfolio|chain) of .{0,50}\b(?:offices|office)\b/i,
      /\boffices? (?:is|are) (?:located|based|situated|in)\b/i,
    ],
    asked: `
      where are the offices
      how many offices does it have
      office locations
      in which cities can I find a branch office
      do they own their office building
      where do the desk people sit
      is there an office near me
      list of premises abroad
      regional offices
      where does the firm have bureaus
      do we rent office space
      which towns are they present in
      corporate buildings
      where would I go for a job interview
      do they have a place in london
      administrative sites
      workplaces around the globe
      sales offices
      is the business run from a garage or a tower
      address of the premises
      overseas bases
      how many countries with an office
      where is everybody based
      working from which buildings
      office network
      is there a campus
    `,
  },
  {
    name: 'factories and plants owned',
    blocks: ['key-resources', 'key-activities', 'value-proposition'],
    answer: 'number',
    told: [
      new RegExp(
        '\\b(?:\\d[\\d,]{0,20}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a number of|several|' +
          'dozens of) (?:[\\w&/-]{1,40} ){0,4}(?:manufacturing|production|assembly|processing|fabrication|industrial|' +
          'bottling)?[/\\w ]{0,20}(?:plants|factories|mills|refineries|breweries|fabs|facilities|sites)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:manufacturing|production|assembly|processing|fabrication) (?:\\w+ )?(?:facilit\\w+|plants?|sites?|' +
          'centers?|centres?)\\b.{0,30}\\b(?:in|across|at|around|throughout|located)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:owns?|leases?|operates?|maintains?|runs)\\b.{0,50}\\b(?:manufacturing|production|assembly|' +
          'processing) (?:and \\w+ )?(?:facilit\\w+|plants?|sites?|infrastructure|locations?)\\b',
        'i',
      ),
      /\b(?:factory|plant|mill|refinery|brewery) (?:in|near|outside) /i,
    ],
    asked: `
      how many factories do they own
      number of manufacturing plants
      production facilities
      where are the plants
      do they have their own works
      how many mills and refineries
      count of assembly lines
      is there a factory in china
      which sites belong to the group for making things
      industrial footprint
      how many fabs
      where does the smoke come out of the chimney
      do we own production halls
      manufacturing sites in how many countries
      plant locations
      how many breweries
      does the firm possess any workshops
      bricks and machines for production
      is any plant in europe
      bottling sites
      what production capacity do they own
      where would a factory tour take place
      how many processing centres
      works and yards
      does it run foundries
      how many shop floors
    `,
  },
  {
    name: 'stores, branches and outlets owned',
    blocks: ['key-resources', 'channels', 'key-activities'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? (?:[\w’'-]{1,40} ){0,5}(?:stores|shops|outlets|branches|restaurants|hotels|clinics|hospitals|locations)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:[\w’'-]{1,40} ){0,5}(?:dealerships|theat(?:er|re)s|supermarkets|boutiques|showrooms|campuses|casinos)\b/i,
      /\b(?:owns?|leases?|operates?|maintains?)\b.{0,60}\b(?:stores|retail outlets|branches|restaurants|hotels)\b/i,
      /\b(?:owns?|leases?|operates?|maintains?)\b.{0,60}\b(?:clinics|hospitals|showrooms|boutiques|supermarkets)\b/i,
      /\b(?:network|chain|portfolio) of (?:[\w-]{1,40} ){0,5}(?:stores|retail outlets|outlets|branches|restaurants|hotels)\b/i,
      /\b(?:network|chain|portfolio) of (?:[\w-]{1,40} ){0,5}(?:hospitals|healthcare facilities|service cent(?:er|re)s)\b/i,
    ],
    asked: `
      how many stores do they own
      number of shops
      how many branches does the bank have
      outlets as a resource
      how many restaurants are in the chain
      how many hotels
      are the stores owned or franchised
      how many hospitals and clinics
      retail estate
      how many tills are ringing
      count of showrooms
      how many doors
      bricks and mortar premises
      size of the store network
      how many supermarkets
      do we own our shops
      how many high street locations
      how many places can customers walk into
      theatres and cinemas run by the group
      how many boutiques
      how many petrol stations
      number of retail units worldwide
      how many cafes are there
      does the bank still keep counters
      how many sites open to the public
      store count
    `,
  },
  {
    name: 'warehouses and distribution centres',
    blocks: ['key-resources', 'channels', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:\d[\d,]{0,20}|\w+) (?:[\w&/-]{1,40} ){0,4}(?:warehous\w+)\b/i,
      /\b(?:\d[\d,]{0,20}|\w+) (?:[\w&/-]{1,40} ){0,4}(?:distribution (?:and \w+ )?(?:cent(?:er|re)s?|facilit\w+|warehouses?))\b/i,
      /\b(?:\d[\d,]{0,20}|\w+) (?:[\w&/-]{1,40} ){0,4}(?:fulfil?lment cent(?:er|re)s?|logistics cent(?:er|re)s?|depots?|hubs)\b/i,
      /\b(?:warehous\w+|distribution cent(?:er|re)s?) (?:in|located|across|at|throughout)\b/i,
      /\b(?:storage facilit\w+|fulfil?lment cent(?:er|re)s?) (?:in|located|across|at|throughout)\b/i,
      /\b(?:distribution|logistics|storage|warehousing) (?:and \w+ )?(?:infrastructure|network|facilities)\b/i,
    ],
    asked: `
      how many warehouses do they have
      distribution centres
      where is the stock kept
      fulfilment centres
      where do the parcels come from
      depots
      storage facilities
      how many logistics hubs
      do they own sheds full of goods
      where are the goods stored before shipping
      location of the warehouse
      do we have our own depot
      storehouses
      who has the shelves and forklifts
      is there a big hall where everything is packed
      dispatch centres
      inventory kept where
      how large is the distribution infrastructure
      cold storage
      which state is the stockroom in
      from which building does my order leave
      supply depots number
      is the warehousing in house
      stockpile location
      logistics property
    `,
  },
  {
    name: 'data centres and IT infrastructure',
    blocks: ['key-resources', 'key-activities', 'key-partners', 'cost-structure'],
    answer: 'text',
    told: [
      /\b(?:\d+|\w+) (?:[\w-]{1,40} ){0,3}data ?cent(?:er|re)s\b/i,
      /\bdata ?cent(?:er|re)s? (?:in|located|across|around|throughout|at)\b/i,
      /\b(?:IT|information technology|communications?|cloud|technology|computing) infrastructure\b/i,
      /\b(?:its|own|network of) (?:\w+ )?servers\b/i,
      /\bserver (?:space|farms?|capacity|infrastructure)\b/i,
    ],
    asked: `
      where are the data centres
      how many data centers
      what IT infrastructure do they have
      do they run their own servers
      who hosts the service
      server farm
      where does my data live physically
      computing capacity
      is it in somebody's cloud or their own
      machines humming in the basement
      hosting
      network and communications equipment
      how many servers
      do we rent computers or own them
      technical backbone
      which country are the servers in
      is there a back up site
      hardware behind the website
      mainframes
      which cloud provider carries it
      location of the computers
      bandwidth and storage
      racks
      where do the bits sit
      information systems as a resource
      telecoms infrastructure
    `,
  },
  {
    name: 'floor space',
    blocks: ['key-resources', 'channels', 'key-activities'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}(?: (?:million|thousand))?[ -](?:gross )?(?:square|sq\.?)[ -]?(?:foot|feet|ft|met(?:er|re)s?|m)\b/i,
      /\b\d[\d,.]{0,20}(?: (?:million|thousand))?[ -](?:gross )?(?:square|sq\.?)[ -]?(?:miles|kilomet(?:er|re)s?|yards)\b/i,
      /\b\d[\d,.]{0,20} ?(?:m²|sqm|sq m|hectares)\b/i,
      /\bsquare (?:footage|metres) (?:of|is|totals)\b/i,
    ],
    asked: `
      how many square metres
      floor space
      square footage
      how big is the building
      size of the premises
      how large is the headquarters inside
      area of the warehouse
      how many football pitches would fit in
      how much room do they have
      how spacious is the plant
      sales area
      how many sq ft of office
      gross leasable area
      surface of the facilities
      how much space do they rent
      is our shop bigger than 500 square meters
      dimensions of the site
      how roomy are the stores
      total property area
      how much ground does the campus cover
      acreage of the factory
      hall size
      how many square feet under one roof
      how big a place is it
      extent of the lab
      exhibition space
    `,
  },
  {
    name: 'owned or leased property',
    blocks: ['key-resources'],
    answer: 'text',
    told: [
      /\bowns? (?:and|or|and ?\/? ?or) (?:or )?leases?\b/i,
      /\b(?:of which|are|is|which) (?:approximately |about )?(?:\w+ )?(?:are )?(?:owned|leased|rented)\b/i,
      /\b(?:physical|real estate|real) propert(?:y|ies)\b/i,
      /\b(?:leases|rents) (?:approximately |around |about |its |an? |the |some )/i,
      /\bnumber of (?:physical )?properties\b/i,
    ],
    asked: `
      do they own or rent their buildings
      leased or owned
      property portfolio
      real estate
      who is the landlord
      do they pay rent
      are the premises theirs
      is the land freehold
      physical properties
      what buildings does it have
      bricks and mortar it owns
      tenancy
      how much of the estate is leased
      do we own our roof
      does a mortgage hang on the premises
      tenant or owner occupier
      what real property is on the books
      are the sites let from somebody
      lease agreements for facilities
      does the company hold land and houses
      rented space
      how many properties
      which facilities belong to them outright
      premises overview
      is the shop on a long lease
      fixed assets in concrete
    `,
  },
  {
    name: 'physical resources',
    blocks: ['key-resources'],
    answer: 'text',
    told: [
      /\b(?:important|key|main|significant|heavily on|its) physical (?:resources?|assets?|infrastructure)\b/i,
      /\bphysical (?:resources?|assets?) (?:in the form of|is|are|include|which|such as)\b/i,
      /\bmain resources are (?:its|their) physical\b/i,
      /\b(?:a|most|another) (?:valuable|important) physical (?:asset|resource)\b/i,
    ],
    asked: `
      what physical resources does it have
      tangible assets
      bricks and mortar things
      stuff you can touch
      which facilities and machines are there
      physical infrastructure
      hard assets
      is anything of it made of steel and concrete
      buildings and kit
      what would you see if you visited
      what material possessions does the firm hold
      plant and property
      does it own anything you could kick
      real world assets
      concrete resources in the literal sense
      what objects does the company need to function
      physical or purely digital
      are there any important sites
      material means
      what would we have to insure
      things in the inventory
      physical estate
      capital goods
      what has to be built before they can start
      does it exist only on the internet
    `,
  },
  {
    name: 'fleet',
    blocks: ['key-resources', 'key-activities', 'value-proposition'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? (?:[\w-]{1,40} ){0,4}(?:vehicles|trucks|lorries|vans|aircraft|airplanes|planes|jets)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:[\w-]{1,40} ){0,4}(?:ships|vessels|barges|locomotives|rail ?cars|trailers|buses|cars)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:[\w-]{1,40} ){0,4}(?:tankers|helicopters|bicycles|scooters|satellites)\b/i,
      /\b(?:fleet|fleets) (?:of|includes|consists|comprises|numbers|is)\b/i,
      /\b(?:its|own|owns a|operates a|in-house) (?:\w+ ){0,3}fleet\b/i,
    ],
    asked: `
      how many vehicles are in the fleet
      fleet size
      how many aircraft do they fly
      number of lorries
      how many trucks on the road
      do they own ships
      how many vans deliver
      locomotives and wagons
      how many planes
      what do they drive
      do we have our own vehicles
      how many cars can be rented
      barges and tankers
      how many buses run
      rolling stock
      number of satellites in orbit
      does the firm keep a motor pool
      how many scooters or bikes are out there
      jets
      how many wheels
      do they own the cabs
      vessels
      how many rail cars
      transport equipment owned
      what sort of aeroplanes
      helicopters
    `,
  },
  {
    name: 'technology platform',
    blocks: ['key-resources', 'key-activities', 'value-proposition'],
    answer: 'text',
    told: [
      new RegExp(
        '\\bmain resources? (?:is|are) (?:its|their) (?:proprietary |online |robust |software |technology |cloud |' +
          'mobile )+(?:platform|technology|software|network|website)',
        'i',
      ),
      /\b(?:resources?|assets?) (?:is|are) (?:its|their|the) (?:\w+[- ,]){0,4}(?:platform|technolog\w+)/i,
      /\b(?:resources?|assets?) (?:is|are) (?:its|their|the) (?:\w+[- ,]){0,4}(?:software|algorithm\w*|app\b)/i,
      /\bproprietary (?:\w+ ){0,3}(?:platform|technolog\w+|software|algorithms?|systems?|engine)\b/i,
      /\b(?:utili[sz]es|uses|employs|relies on|has developed)\b.{0,30}\b(?:proprietary|patented|in-house) technolog/i,
    ],
    asked: `
      what technology do they own
      proprietary software
      what platform is it built on
      is there a secret algorithm
      home grown technology
      does the business run on its own software
      what is under the bonnet
      tech stack as an asset
      which engine powers the service
      is the system developed by themselves
      technological resources
      do they have special technology nobody else has
      online platform as the main asset
      what machinery of code do they possess
      own app or somebody else's
      unique tech
      what do we have technologically
      is the program theirs
      digital assets
      which clever software is behind it
      patented systems they use
      what tech gives it an edge
      is the website itself the resource
      core technology
      who wrote the software they depend on
      what makes the machine work
    `,
  },
  {
    name: 'how many the platform serves',
    blocks: ['key-resources', 'customer-segments', 'key-activities', 'value-proposition'],
    answer: 'number',
    told: [
      /\bplatform\b.{0,40}\b(?:serves?|used (?:by|for)|supports?|hosts?|handles?|connects?|reaches) (?:[a-z]{1,40} ){0,3}\d/i,
      new RegExp(
        '\\b(?:serves|serving|used by) (?:over |more than |nearly |almost |approximately |about |around |' +
          'some )?\\d[\\d,.]{0,20}(?: (?:million|billion|thousand))? (?:\\w+ ){0,2}(?:customers|users|clients|firms|members|' +
          'companies|merchants|subscribers|organi[sz]ations|businesses|people)\\b',
        'i',
      ),
      /\b\d[\d,.]{0,20}(?: (?:million|billion))? (?:\w+ ){0,3}(?:users|members|subscribers)\b/i,
    ],
    asked: `
      how many does the platform serve
      number of users on the system
      how many firms run on the software
      user base size
      how many customers use the platform
      how many logins
      how many people are signed up
      installed base
      how many subscribers on the network
      how many accounts does the site carry
      how many merchants are connected
      how widely is it used
      how many clients hang on the software
      active members count
      how many projects are hosted
      how many persons rely upon the system every month
      is the platform busy
      how many do we serve
      how many payees or payers does it reach
      reach of the technology in users
      how many companies have adopted it
      do millions use it
      how many eyeballs
      how many registered users
      scale of the platform
      popularity in numbers
    `,
  },
  {
    name: 'brand as a resource',
    blocks: ['key-resources', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(?:key|main) resources? (?:is|are) .{0,30}\bbrands?\b/i,
      /\bbrands? (?:is|are) (?:a |an |its |the |one of )?(?:\w+ ){0,3}(?:resource|asset|important|valuable|key|critical)\b/i,
      /\b(?:portfolio|collection|family|range|number|network) of (?:[\w-]{1,40} ){0,5}brands\b/i,
      /\b(?:goodwill|brand (?:recognition|name|value|equity|awareness|reputation))\b/i,
      /\b\d[\d,]{0,20}\+? (?:[\w-]{1,40} ){0,3}brands\b/i,
    ],
    asked: `
      is the brand an important asset
      which brands does it own
      number of brands
      goodwill
      how well known is the name
      does everybody know the label
      brand portfolio
      is the reputation worth something
      household names in the group
      how much is the good name worth
      brand recognition
      which labels belong to them
      what names are on the shelf
      is the logo famous
      do people trust the name
      standing in the public eye
      what is our brand worth to us
      family of brands
      image as an asset
      how strong is the marque
      trading names used
      own labels
      fame as a resource
      does the name alone sell the product
      brand equity
      sub brands
    `,
  },
  {
    name: 'data and content owned',
    blocks: ['key-resources', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(?:(?:its|largest|own|proprietary) (?:\w+ ){0,2}databases?)\b/i,
      /\b(?:data ?sets?|data assets|data (?:resources|library|network))\b/i,
      new RegExp(
        '\\b(?:library|collection|catalog(?:ue)?|archive|repository|database) of .{0,30}\\b(?:\\d|content|songs|films|' +
          'images|videos|titles|articles|books|courses|data|records|compounds|profiles)',
        'i',
      ),
      /\b(?:content|programming) (?:library|rights|archive|catalog(?:ue)?)\b/i,
      /\bkey resources are .{0,80}\b(?:content|data)\b/i,
    ],
    asked: `
      what data do they own
      is data a key resource
      size of the database
      what is in the archive
      content library
      how many films or songs in the catalogue
      what information has it gathered
      customer records as an asset
      how many images are in the collection
      do they sit on a mountain of data
      treasure trove of information
      back catalogue
      does the company have rights to content
      what knowledge base do they hold
      data sets
      user profiles stored
      how much do they know about people
      editorial content
      courses and videos owned
      is our data worth anything
      film rights
      records kept on consumption habits
      how many entries in the register
      documents and pictures at hand
      stock of articles
      does it have a digital library
    `,
  },
  {
    name: 'laboratories and research centres',
    blocks: ['key-resources', 'key-activities', 'value-proposition'],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:\\d+|\\w+) (?:[\\w&/-]{1,40} ){0,4}(?:labs|laborator(?:y|ies)|R&D (?:cent(?:er|re)s?|facilit\\w+|sites?)|' +
          'research (?:and development )?(?:cent(?:er|re)s?|facilit\\w+|sites?)|(?:innovation|design|development|' +
          'technology|technical|engineering|delivery) cent(?:er|re)s)\\b',
        'i',
      ),
      /\b(?:labs|laboratories) (?:in|located|across|around|throughout|at)\b/i,
      /\b(?:research (?:and development )?(?:cent(?:er|re)s|facilities)) (?:in|located|across|around|throughout|at)\b/i,
      /\b(?:R&D (?:cent(?:er|re)s|facilities)|development cent(?:er|re)s) (?:in|located|across|around|throughout|at)\b/i,
      /\boperates? out of .{0,40}\b(?:research|development|delivery|design|cent(?:er|re)s)\b/i,
    ],
    asked: `
      where are the laboratories
      how many research centres
      R&D sites
      do they have labs
      where are new products thought up
      development centers location
      where do the scientists work
      number of labs
      design studios
      in which countries is research done
      innovation centre
      where is the test bench
      technical centres
      where do the engineers sit
      are there any research facilities abroad
      do we run our own lab
      where do the clever folks tinker
      delivery centers
      centre of excellence
      where is the think tank of the group
      test tracks and proving grounds
      where would I find the test tubes
      how many engineering centres
      is there a lab in india
      experimental facilities
    `,
  },
  {
    name: 'land, reserves and energy assets',
    blocks: ['key-resources', 'key-activities'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}(?: (?:million|billion|trillion))? (?:[\w-]{1,40} ){0,2}(?:acres|hectares|tonnes|tons|barrels|ounces)\b/i,
      /\b\d[\d,.]{0,20}(?: (?:million|billion|trillion))? (?:[\w-]{1,40} ){0,2}(?:cubic feet|megawatts?|MW|gigawatts?|GW)\b/i,
      /\b(?:proved|proven|probable|ore|mineral|gas|oil|coal|controlled) (?:\w+ ){0,3}reserves\b/i,
      new RegExp(
        '\\b(?:its|owns?|operates?|of|number of|numerous) (?:[\\w-]{1,40} ){0,3}(?:mines|timberlands?|forestlands?|farmland|' +
          'oil fields|wells|quarries|power (?:plants|stations|generation facilities)|wind farms|hydroelectric)\\b',
        'i',
      ),
    ],
    asked: `
      how large are the reserves
      oil and gas in the ground
      how many acres of land
      mines
      how much forest do they own
      number of power stations
      generating capacity in megawatts
      how much coal is left
      timberland
      proved reserves
      wells and fields
      how much gold is still down there
      farmland
      wind farms and solar parks owned
      natural resources
      how long will the ore last
      which quarries belong to the group
      how many hectares
      barrels
      do we own woods
      how many nuclear plants
      capacity of the plants
      where do they dig
      underground riches
      energy production assets
    `,
  },
  {
    name: 'network infrastructure',
    blocks: ['key-resources', 'key-activities'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b\\d[\\d,.]{0,20}(?: (?:million|thousand))? (?:[\\w-]{1,40} )?(?:miles|kilomet(?:er|re)s|' +
          'km) (?:of )?(?:\\w+ )?(?:pipelines?|track|rail|route|cable|lines?|fib(?:er|re)|network|transmission|network)',
        'i',
      ),
      /\b(?:cable|fib(?:er|re)|rail|pipeline|energy distribution) (?:and \w+ )?(?:network|system|infrastructure|grid|assets)\b/i,
      /\b(?:gas distribution|power|transmission|wireless) (?:and \w+ )?(?:network|system|infrastructure|grid|assets)\b/i,
      /\b(?:telecommunications|payment|satellite|physical network) (?:and \w+ )?(?:network|system|infrastructure|grid|assets)\b/i,
      /\b(?:pipelines|transmission lines|cell towers|telephone lines|cables|rail network|route miles|terminals|ports)\b/i,
    ],
    asked: `
      how long is the network
      miles of pipeline
      cable network
      kilometres of track
      what grid do they own
      fibre in the ground
      rail network size
      how many phone masts
      transmission lines
      what wires and pipes belong to them
      distribution infrastructure of the utility
      terminals and ports
      how far does the network stretch
      towers
      route miles
      who owns the lines my internet comes through
      do we have our own network
      wireless coverage equipment
      pipes
      payment network
      is the grid theirs
      how many airports do they use
      backbone in copper or glass
      railway lines they own
      network coverage assets
    `,
  },
  {
    name: 'equipment, materials and supply chain',
    blocks: ['key-resources', 'key-partners', 'key-activities'],
    answer: 'text',
    told: [
      /\bkey resources are .{0,80}\b(?:raw materials|supply chain|equipment|machinery|inventory|ingredients|tools)\b/i,
      /\b(?:its|their|own) (?:\w+ )?(?:equipment|machinery|tools|machines|inventory|supply chain|printers)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:[\w-]{1,40} ){0,3}(?:machines|printers|kiosks|ATMs|terminals|robots)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:[\w-]{1,40} ){0,3}(?:rigs|servers|bioreactors|ovens|kitchens)\b/i,
    ],
    asked: `
      what equipment do they have
      machinery
      which materials does it need
      tools of the trade
      is the supply chain a key resource
      how many machines
      inventory
      cash machines owned
      what kit is in the workshop
      robots
      what goes into the product
      stock on hand
      devices and tools they work with
      number of printers or presses
      drilling rigs
      what hardware stands around
      do we have the right gear
      ingredients
      is there special apparatus
      what do they need to keep in store
      kiosks and vending machines
      appliances used for production
      what do they work with
      wherewithal
      medical devices in the clinics
    `,
  },
]
