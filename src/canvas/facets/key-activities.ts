import type { Facet } from '../facet.ts'

/** What people ask of the key activities: what is done, by whom, where, and what is left to others. */
export const keyActivityFacets: readonly Facet[] = [
  {
    name: 'what the company does',
    blocks: ['key-activities', 'value-proposition'],
    answer: 'text',
    told: [
      new RegExp(
        "\\b(?:is|was) (?:primarily |principally |mainly )?(?:a|an|the) (?:[\\w’'-]{1,40},? ){0,8}(?:company|provider|" +
          'operator|retailer|corporation|firm|manufacturer|group|developer|distributor|business|bank|supplier|producer|' +
          'insurer|organi[sz]ation|conglomerate|platform|marketplace|utility|airline)\\b',
        'i',
      ),
      /\bis (?:primarily |principally |mainly )?(?:engaged|active|involved) (?:primarily |principally |mainly )?in\b/i,
      /\b(?:operates|functions|acts|serves) (?:primarily |principally )?as (?:a|an|the)\b/i,
      /\b(?:specialises|specializes|focuses|focused) (?:primarily |mainly )?(?:in|on)\b/i,
    ],
    asked: `
      what does the company do
      what line of work are they in
      what is this firm all about
      describe the business in a sentence
      what kind of outfit is it
      which trade is it active in
      what do they get up to all day
      explain to my gran what this business is
      nature of the business
      what field are they in
      what do we do for a living
      is it a bank or a software house
      what sector does it belong to
      I have never heard of them, what is it
      elevator pitch
      what's their game
      type of enterprise
      what is the organisation engaged in
      company profile in short
      what does this corporation actually do
      what is it known for
      area of business
      what sort of place is it
      which industry does it work in
      what is its speciality
      what is the purpose of this venture
    `,
  },
  {
    name: 'core activity of the business model',
    blocks: ['key-activities'],
    answer: 'text',
    told: [
      /\bbusiness model (?:primarily |mainly |principally |essentially )?(?:entails|involves|consists|revolves)\b/i,
      /\bbusiness model (?:primarily |mainly |principally |essentially )?(?:centers|centres|is based|requires)\b/i,
      new RegExp(
        '\\b(?:key|main|core|primary|principal|most important|central) (?:business )?activit(?:y|ies) (?:is|are|' +
          'include|includes|comprise|relate|revolve|consist)',
        'i',
      ),
      /\bprincipal business (?:comprises|is|consists)\b/i,
      /\b(?:another|a) (?:key|core|main) activity\b/i,
    ],
    asked: `
      main activity
      key activities
      what does the business model entail
      what must they do every day to make it work
      core tasks
      what are the most important things they do
      what keeps them busy
      which jobs are at the heart of the operation
      primary activities
      what work is needed to deliver the offer
      what do the folks there spend their working day on
      essential processes
      what chores can the firm never skip
      what is the bread and butter of its daily work
      central business process
      main thing we do
      what has to be done well for it to succeed
      operations in a nutshell
      what is on the to-do list of the business
      name the critical activity
      what is their chief occupation
      tasks behind the scenes
      is making or selling the main job
      what actions create the value
      which doings matter most
      what does running it involve
      day to day operations
    `,
  },
  {
    name: 'designing and developing',
    blocks: ['key-activities', 'key-resources'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:designing|developing|creating|building|engineering)(?:,| and| or|\\b) .{0,60}\\b(?:products?|software|' +
          'services?|solutions?|games?|platforms?|technolog\\w+|systems?|apps?|rockets|hardware|offerings)\\b',
        'i',
      ),
      /\b(?:design|development)(?:,| and) (?:\w+,? ){0,4}(?:manufacture|manufacturing|marketing|sale)\b/i,
      /\b(?:design|development)(?:,| and) (?:\w+,? ){0,4}(?:development|delivery|production|distribution)\b/i,
      /\b(?:designs|develops|creates|engineers)\b (?:and \w+ )?(?:its|an?|the|products|software)/i,
      /\b(?:designs|develops|creates|engineers)\b (?:and \w+ )?(?:solutions|cloud|hardware|\w+ software)/i,
    ],
    asked: `
      do they design their own products
      what do they develop
      is it an engineering business
      who comes up with the new models
      product development
      does the firm write software
      are the goods thought up in house
      what is being built by them
      do you invent your own stuff
      who draws the blueprints
      what do we create
      designing and developing
      are new versions made by the company itself
      do they build or just resell
      who styles the clothes
      does it craft its own solutions
      from drawing board to product, who does it
      how are new services dreamed up
      coding as an activity
      what do the designers work on
      does development take place inside the company
      do they come up with the recipes themselves
      creative work done here
      original designs or copies
      who makes the apps
    `,
  },
  {
    name: 'own manufacturing',
    blocks: ['key-activities', 'channels', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:manufacturing|producing|making|fabricating|assembling)(?:,? (?:and|or) \w+)? (?:its|and|their|the|of|both|metals)\b/i,
      /\b(?:manufacturing|producing|making|fabricating|assembling)(?:,? (?:and|or) \w+)? (?:products|vehicles|beverages)\b/i,
      /\b(?:manufactures|produces|fabricates|assembles|brews|bakes|refines|mills)\b (?:and \w+ )?(?!.{0,40}\bthird[- ]part)/i,
      new RegExp(
        '\\b(?:manufacture|production|assembly|processing|refining),? (?:and \\w+ |marketing,? |sale |' +
          'distribution )?(?:and sale |and marketing )?of\\b',
        'i',
      ),
      /\bin-house (?:manufacturing|production)\b/i,
      /\bmanufactured (?:in-house|internally|at its own|by the company)\b/i,
    ],
    asked: `
      do they make their own products
      manufacturing
      is production done in house
      do they have an assembly line
      what do they produce
      who actually makes the goods
      are the things built by their own workers
      what is manufactured
      does the firm run its own production
      is it a maker or a merchant
      do we produce ourselves
      what rolls off the line
      self made or bought in
      does it bake its own bread so to speak
      fabrication
      what do the machines turn out
      is anything put together on site
      producer of what
      are items made by hand
      do they cook it themselves
      making things as an activity
      own production or somebody else's
      who assembles the device
      do the goods come out of their own works
      are they an industrial company
    `,
  },
  {
    name: 'outsourced manufacturing',
    blocks: ['key-activities', 'key-partners', 'key-resources', 'cost-structure'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:third[- ]part(?:y|ies)|contract|outside|independent|external|' +
          'subcontract\\w*)\\b.{0,25}\\b(?:manufactur\\w+|foundr\\w+|factories|fabricat\\w+|producers|assemblers)\\b',
        'i',
      ),
      /\b(?:outsourc\w+|subcontracts?|contracts? out)\b.{0,50}\b(?:manufactur\w+|production|assembly|fabrication)\b/i,
      new RegExp(
        '\\b(?:manufactured|produced|made|assembled) (?:for it |primarily |mainly )?by (?:a |an |' +
          'its )?(?:\\w+ )?(?:third|contract|outside|independent|external|partners|suppliers)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:relies|rely|relying|uses|utili[sz]es|depends) (?:up)?on? ?(?:\\w+ )?third[- ]part(?:y|' +
          'ies) (?:\\w+ )?(?:for|to) .{0,30}\\b(?:manufactur|produc)',
        'i',
      ),
      /\bfabless\b/i,
    ],
    asked: `
      is manufacturing outsourced
      who makes the products for them
      contract manufacturers
      does a third party build it
      are the goods made in a foreign factory for them
      do they farm out production
      subcontracted assembly
      which foundry makes the chips
      fabless
      is the making left to others
      does somebody else put the gadgets together
      do they rely on outside manufacturers
      who stitches the clothes
      hired factories
      is production done by outsiders
      white label producers
      do you build nothing yourselves
      made under contract
      which firm assembles the phones
      external fabrication
      does an asian supplier make everything
      does the company only design and let others make
      third party plants
      is our stuff made by another firm
      toll manufacturing
      share of production given away
      sweatshops
    `,
  },
  {
    name: 'other outsourced activities',
    blocks: ['key-activities', 'key-partners', 'cost-structure'],
    answer: 'text',
    told: [
      /\b(?:outsources|outsourced|subcontracts?|contracts? out)\b(?!.{0,60}\b(?:manufactur|production))/i,
      new RegExp(
        '\\b(?:utili[sz]es|uses|relies on|engages|employs)\\b.{0,20}\\b(?:third[- ]part(?:y|ies)|' +
          'independent contractors|consultants|outside firms|external)\\b.{0,60}\\b(?:for|to|activities|services|' +
          'delivery|hosting|maintenance|support|logistics)\\b',
        'i',
      ),
      /\bfunctions can be outsourced\b/i,
      /\b(?:performed|handled|provided|carried out|run) by third[- ]part/i,
    ],
    asked: `
      what else do they outsource
      which tasks are handed to outside firms
      is the call centre outsourced
      do contractors run the IT
      what work is left to third parties
      outsourced functions
      do they get others to do payroll
      who does the hosting for them
      what jobs do they palm off
      subcontractors for services
      is customer support done by another company
      do outsiders take care of the delivery
      are the cleaners and canteen external
      non core work given away
      does an agency do part of it
      back office in another country
      what do we not do ourselves
      offshoring
      services bought in from contractors
      make or buy
      does the firm hire third parties for upkeep
      is development work sent to consultants
      what has been contracted out
      who runs the computers on their behalf
      which duties are delegated to others
    `,
  },
  {
    name: 'in-house work',
    blocks: ['key-activities', 'channels', 'key-resources'],
    answer: 'text',
    told: [
      /\bin[- ]house\b/i,
      /\b(?:its own|their own|own internal|internal) (?:[\w-]{1,40} ){0,3}(?:staff|teams?|employees)\b/i,
      /\b(?:its own|their own|own internal|internal) (?:[\w-]{1,40} ){0,3}(?:sales force|designers)\b/i,
      /\b(?:its own|their own|own internal|internal) (?:[\w-]{1,40} ){0,3}(?:production)\b/i,
      /\b(?:its own|their own|own internal|internal) (?:[\w-]{1,40} ){0,3}(?:delivery|studios?|development|fleet|department)\b/i,
      /\bvertically integrated\b/i,
    ],
    asked: `
      what is done in house
      what do they do themselves
      vertically integrated
      which work do they keep for themselves
      what is never given to outsiders
      own staff or hired help
      does the firm handle delivery with its own people
      what is kept under one roof
      do it yourself tasks
      internal functions
      is research kept inside
      do they control the whole chain
      which jobs are done by their own employees
      from start to finish by themselves
      what do we insist on doing ourselves
      is the call center internal
      own studio or agency
      in-house team tasks
      does everything happen on the premises
      what is not outsourced
      do they grow, make and sell all on their own
      own drivers
      inside work
      is it end to end in one hand
      which steps stay with the company
    `,
  },
  {
    name: 'business segments and divisions',
    blocks: ['key-activities', 'revenue-streams', 'customer-segments'],
    answer: 'names',
    told: [
      /\b(?:business|operating|reportable) (?:\w+ )?(?:segments?|divisions?|units?|groups?|lines|areas)\b/i,
      /\b(?:reporting|core|geographic|principal) (?:\w+ )?(?:segments?|divisions?|units?|groups?|lines|areas)\b/i,
      new RegExp(
        '\\b(?:aligns?|organi[sz]es?|divides?|organi[sz]ed|divided|conducts?|reports?|aligned) (?:its |the |their |' +
          'into |in )?(?:\\w+ )?(?:operations|activities|business(?:es)?|into)\\b',
        'i',
      ),
      /\b(?:operates|run|works) (?:through|across|in) (?:\w+ ){0,4}(?:segments|divisions|units)\b/i,
      /\b(?:segment|division), (?:which|comprising|through which|including)\b/i,
    ],
    asked: `
      what are the business segments
      divisions
      how is the company organised
      which units make up the group
      operating segments and what each does
      how is the business split up
      list the reportable segments
      what branches of activity are there
      into which parts is it divided
      names of the divisions
      which arms does it have
      structure of the operations
      what does each department bring
      what are our lines of business
      is there a consumer division
      which pillars does the group rest on
      how do they slice the company
      business areas
      groups within the corporation
      what sits in the other segment
      departments of the conglomerate
      geographic segments
      breakdown of the operations
      which wings has the house got
      what is the smallest division about
      org chart of businesses
      how many legs does the firm stand on and which
    `,
  },
  {
    name: 'number of segments',
    blocks: ['key-activities', 'revenue-streams'],
    answer: 'number',
    told: [
      /\b(?:\d+|one|two|three|four|five|six|seven) (?:[\w,-]{1,40} ){0,4}(?:segments?|divisions?|business units|business groups)\b/i,
      /\b(?:eight|nine|ten|eleven|twelve|single) (?:[\w,-]{1,40} ){0,4}(?:segments?|divisions?|business units|business groups)\b/i,
      /\b(?:\d+|one|two|three|four|five|six|seven) (?:[\w,-]{1,40} ){0,4}(?:business lines|business areas|operating units)\b/i,
      /\b(?:eight|nine|ten|eleven|twelve|single) (?:[\w,-]{1,40} ){0,4}(?:business lines|business areas|operating units)\b/i,
      /\b(?:as|managed as) (?:one|two|three|four|five) (?:\w+ )?(?:business(?:es)?|units?)\b/i,
    ],
    asked: `
      how many segments are there
      number of divisions
      how many business units
      how many parts is the company cut into
      count of reportable segments
      is it one business or several
      does it operate as a single segment
      how many arms
      how many lines of business do we have
      into how many pieces is the group split
      two divisions or three
      how many operating units
      segment count
      are there more than four divisions
      how many separate businesses under the roof
      how many groups does the corporation consist of
      how many pillars
      quantity of divisions
      how many sectors does it report
      does the conglomerate have a dozen branches
      how many departments at the top level
      how many limbs has this octopus
      number of business areas
      how many segments in the annual report
      how many profit centres
    `,
  },
  {
    name: 'platform maintenance',
    blocks: ['key-activities', 'key-resources', 'cost-structure'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:maintain(?:s|ing)?|updat(?:es|ing)|operat(?:es|ing)|managing|manages|running|' +
          'hosting)\\b.{0,40}\\b(?:platform|website|site|marketplace|portal|app|service product|exchange|network(?! of)|' +
          'system)s?\\b',
        'i',
      ),
      /\bplatform (?:maintenance|development|management|upkeep|operations)\b/i,
    ],
    asked: `
      do they maintain a platform
      who keeps the website running
      platform upkeep
      is running the site their main job
      updating the software
      keeping the app alive
      does the firm look after a marketplace
      technical maintenance as an activity
      who fixes the bugs
      how is the system kept up and running
      do they operate an online platform
      bug fixing and new features
      what do they do to keep the portal going
      server maintenance
      is our work mostly keeping the network up
      site administration
      does it take care of the cloud service itself
      who makes sure it doesn't crash
      looking after the online shop
      improving the platform
      constant upgrades
      housekeeping of the technology
      do they host and patch the product
      round the clock operation of the service
      app updates
      running the exchange
    `,
  },
  {
    name: 'what the platform includes',
    blocks: ['key-activities', 'value-proposition', 'channels'],
    answer: 'text',
    told: [
      /\b(?:platform|network|site|suite|marketplace|software|system) (?:includes?|comprises?|consists?)\b/i,
      /\b(?:platform|network|site|suite|marketplace|software|system) (?:features?|contains?|encompasses|spans)\b/i,
      /\b(?:platform|network|service|software)\b.{0,20}\b(?:accessed|accessible) (?:online|through|via|on|from|as)\b/i,
      /\b(?:platform|network|service|software)\b.{0,20}\b(?:available|offered) (?:online|through|via|on|from|as)\b/i,
      /\b(?:platform|network|service|software)\b.{0,20}\b(?:delivered) (?:online|through|via|on|from|as)\b/i,
      /\bplatform\b.{0,30}\b(?:enables|allows|lets|helps) /i,
    ],
    asked: `
      what does the platform include
      is there a website and an app
      parts of the platform
      what features does the system have
      what belongs to the software suite
      what can users do on the site
      components of the service
      which modules
      does it come as a phone app too
      what is inside the package
      is it accessible on mobile
      functions of the tool
      what does the portal consist of
      how do you get at the service, browser or app
      what tools are bundled
      what are the bits and pieces of the network
      does the system cover calendars and inboxes
      capabilities
      what makes up the online offering
      versions for different phones
      what all is on the website
      which elements does the solution contain
      what's in the box, software wise
      what does it let me do
      web version
    `,
  },
  {
    name: 'two sides of the platform',
    blocks: ['key-activities', 'customer-segments', 'value-proposition'],
    answer: 'text',
    told: [
      /\bplatform between (?:two|three|multiple|several|four|different) /i,
      /\b(?:two|three|multi|many|several|both)[- ](?:sided|sides|parties)\b/i,
      new RegExp(
        '\\b(?:connects?|connecting|brings? together|matches|links?)\\b.{0,40}\\b(?:with|and|to)\\b.{0,40}\\b(?:buyers|' +
          'sellers|advertisers|publishers|drivers|riders|hosts|guests|merchants|consumers|users|customers|employers|' +
          'developers|professionals|owners)\\b',
        'i',
      ),
      /\b(?:intermediary|middleman|peer-to-peer)\b/i,
    ],
    asked: `
      which two parties does the platform bring together
      who is on each side of the market
      is it a middleman
      does it match buyers and sellers
      two sided platform
      who meets whom on the site
      which groups does it connect
      does it act as a go between
      matchmaking
      marketplace sides
      are they a broker
      who are the parties on the common platform
      links whom with whom
      multi sided
      who is the supply and who is the demand
      do they put riders in touch with drivers
      peer to peer
      intermediary between whom
      does it introduce strangers to each other
      bridge between which camps
      between which players do we stand
      hosts and guests
      does it sell things itself or only connect people
      both ends of the exchange
      who sits at either end of the deal
    `,
  },
  {
    name: 'holding company and subsidiaries',
    blocks: ['key-activities', 'key-partners', 'key-resources'],
    answer: 'names',
    told: [
      /\b(?:holding|parent) company\b/i,
      /\b(?:through|via|with|by) (?:\w+ ){0,5}(?:subsidiar(?:y|ies)|affiliates|operating compan(?:y|ies))\b/i,
      /\bsubsidiar(?:y|ies)\b.{0,30}\b(?:include|including|such as|notably|named|namely|are)\b/i,
      /\b(?:is|as) (?:a|the) (?:\w+[- ]){0,3}(?:subsidiary|unit|division) of\b/i,
      /\b(?:wholly|majority|jointly)[- ]owned\b/i,
    ],
    asked: `
      which subsidiaries does it have
      is it a holding company
      who is the parent company
      daughter companies
      does it belong to a bigger group
      which companies sit under it
      affiliates owned
      names of the companies it controls
      is it independent or part of a conglomerate
      does it work through subsidiaries
      what other firms does it own
      who are they owned by
      corporate family
      sister companies
      is the legal owner another corporation
      what operating companies are beneath the top
      do we have a mother company
      wholly owned businesses
      which firms hide behind the name
      group companies
      what else is in the stable
      under whose umbrella is it
      which legal entities do the work
      is this a unit of something larger
      who pulls the strings, which parent
    `,
  },
  {
    name: 'acquisitions',
    blocks: ['key-activities', 'value-proposition', 'key-partners'],
    answer: 'names',
    told: [
      /\b(?:has acquired|(?<!(?:are|is|be|been|were|customers) )acquired (?!from|by|through|as)|took over|merged with)/i,
      /\b(?:merger with|takeover of|merger of|acquisition of (?!customers|new|content|land|electricity|property))/i,
      /\bacquired\b.{0,40}\bin (?:\w+ )?(?:19|20)\d\d\b/i,
      /\b(?:its|through|by|several|numerous|\d+|recent|of) (?:\w+ ){0,3}acquisitions\b/i,
      /\b(?:was|been) (?:acquired|bought|taken over) by\b/i,
    ],
    asked: `
      which companies have they bought
      acquisitions
      did they take over a rival
      mergers
      has it swallowed other firms
      takeovers in recent years
      do they grow by buying
      was it bought by someone
      whom did they acquire
      shopping spree for companies
      what was the latest purchase of a firm
      buyouts
      did it merge with another outfit
      was the company sold
      which startups did the giant gobble up
      when was it acquired
      do we buy competitors
      deals to buy businesses
      what has been added by purchase
      has the firm been snapped up
      who took it over
      bolt on purchases
      growth through takeovers
      companies it absorbed
      how much did they pay for the other company
    `,
  },
  {
    name: 'research and development',
    blocks: ['key-activities', 'value-proposition', 'cost-structure', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:engaged|involved|invests?|focus\w*)\b.{0,40}\b(?:research|researching|R&D)\b(?! (?:firm|institut|facilit))/i,
      /\b(?:heavily|conducts?|performs?|entails)\b.{0,40}\b(?:research|researching|R&D)\b(?! (?:firm|institut|facilit))/i,
      /\b(?:activit(?:y|ies) (?:is|are))\b.{0,40}\b(?:research|researching|R&D)\b(?! (?:firm|institut|facilit))/i,
      /\bresearch[- ](?:based|driven|led)\b/i,
      /\bresearch and development (?:operations|activities|program\w*|efforts|process|division|arm)\b/i,
      /\b(?:clinical (?:trials|research|development)|drug discovery|scientific research|experiments)\b/i,
    ],
    asked: `
      do they do research
      R&D activities
      is innovation part of the daily work
      what are they researching
      clinical trials
      do they invest in new technology
      what is being cooked up in the lab
      scientific work
      does the firm experiment
      drug discovery
      how do they come up with new things
      inventing
      research based company
      what do they investigate
      is there a development pipeline
      what are we working on for the future
      studies conducted
      do they test new ideas
      is it serious about science
      exploratory work
      does the company tinker with new tech
      research programme
      breakthroughs being chased
      do they discover or just sell
      product pipeline
    `,
  },
  {
    name: 'locations of production',
    blocks: ['key-activities', 'channels', 'key-resources', 'value-proposition'],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:manufactur\\w+|production|assembly|refining|generation|processing|mining)\\b.{0,40}\\b(?:plants?|' +
          'facilit\\w+|sites?|operations|factories|infrastructure|locations)\\b.{0,40}\\b(?:in|across|throughout|around|' +
          'near|globally|worldwide)\\b',
        'i',
      ),
      /\b(?:manufactured|produced|made|assembled) (?:\w+ )?(?:in|at) (?!(?:a|the|its|house|order)\b)/i,
      /\b(?:built|brewed|grown|sourced|printed) (?:\w+ )?(?:in|at) (?!(?:a|the|its|house|order)\b)/i,
      /\b(?:manufactures|produces|makes|builds|assembles)\b.{0,50} in (?:the )?(?:united|china|germany)/i,
      /\b(?:manufactures|produces|makes|builds|assembles)\b.{0,50} in (?:the )?(?:japan|india|mexico|europe)/i,
      /\b(?:manufactures|produces|makes|builds|assembles)\b.{0,50} in (?:the )?(?:asia|north|america|uk|us|italy|france)/i,
    ],
    asked: `
      where are the products made
      country of manufacture
      in which countries do they produce
      made in china or made in america
      where is it built
      production locations
      where does the stuff come from
      where are the assembly works
      place of origin
      is it made locally
      where are the goods put together
      where is the beer brewed
      in what part of the world is it manufactured
      do they produce overseas
      where do our products come off the line
      is anything made at home
      where does the factory stand
      what does it say on the label, made in where
      site of production
      offshore production
      in which towns are the works
      where is the oil refined
      where do they mine
      where is the power generated
      domestic or foreign production
    `,
  },
  {
    name: 'countries of operation',
    blocks: ['key-activities', 'customer-segments', 'channels', 'value-proposition'],
    answer: 'place',
    told: [
      new RegExp(
        '\\b(?:\\d+|dozens of|one|two|three|four|five|six|seven|eight|nine|ten|numerous|multiple|' +
          'various) (?:[\\w-]{1,40} ){0,3}(?:countries|continents|markets|territories|states|provinces|cities|nations)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:operat\\w+|active|present|presence|network|offices|serves?|clients|customers|markets|stores|' +
          'business)\\b.{0,50}\\b(?:across|in|throughout|spanning|around) (?:the )?(?:americas?|europe|asia|africa|' +
          'north america|us\\b|u\\.s\\.|united states|uk\\b|world|globe|middle east|latin)',
        'i',
      ),
      /\b(?:principal|core|main|home|largest|native) market\b/i,
    ],
    asked: `
      in which countries do they operate
      how many countries
      is it international
      markets served
      where in the world are they active
      do they do business in asia
      is it only in the united states
      geographic reach
      global presence
      which continents
      are they in my country
      home market
      is the company local or worldwide
      do you operate in canada
      where do they trade
      regions covered
      how far flung is the business
      which nations
      in which states can it be found
      main market
      footprint on the map
      do we sell abroad
      cross border activities
      how many cities have the service
      does it work in europe as well
      territory
      places where it runs
    `,
  },
  {
    name: 'quality control and testing',
    blocks: ['key-activities', 'value-proposition', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:quality (?:control|assurance|checks?|standards?|testing|management|inspection))\b/i,
      new RegExp(
        '\\b(?:inspect\\w*|inspections?|vets?|vetting|vetted|tests|tested|rigorous\\w*|' +
          'audits?)\\b.{0,50}\\b(?:products?|quality|vehicles?|submissions|sellers?|providers?|suppliers?|items|' +
          'standards|before|prior|cars?)\\b',
        'i',
      ),
      /\b(?:certified|certification) (?:to|by|under|inspector)\b/i,
      /\bISO[ /]?\w* ?\d{4,5}\b/i,
    ],
    asked: `
      how do they check quality
      quality control
      are the products tested
      who inspects the goods
      do they vet the sellers
      how do they weed out duds
      quality assurance procedure
      is everything checked before it ships
      do they meet ISO standards
      safety tests
      is there an inspection of used cars
      how do we keep standards up
      certification of the plant
      do they screen the drivers
      how picky are they about quality
      do items go through an examination
      trials before release
      what makes sure it isn't rubbish
      audits
      background checks on providers
      who tastes the food before it goes out
      faulty goods caught how
      reliability testing
      does somebody approve the content
      does the company guarantee workmanship by checking it
    `,
  },
  {
    name: 'logistics and distribution work',
    blocks: ['key-activities', 'channels', 'key-partners', 'cost-structure'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:distribut\\w+|deliver\\w+|transport\\w+|shipping|logistics)\\b.{0,12}\\b(?:its|of|and|products?|goods|' +
          'food|services?|to)\\b',
        'i',
      ),
      /\b(?:makes deliveries|delivery (?:services|vehicles|fleet))\b/i,
      /\b(?:order fulfil?lment|storage and (?:distribution|transportation))\b/i,
      /\b(?:wholesale )?distributor of\b/i,
      /\b(?:ships|delivers|transports|carries|hauls) (?:its|the|products|goods|orders|freight|over|more)\b/i,
    ],
    asked: `
      how are the goods moved around
      logistics
      do they deliver themselves
      distribution as an activity
      who drives the lorry
      how does the product get from the factory to the shelf
      transport of goods
      order fulfilment
      is shipping part of their job
      packing and posting
      how do parcels travel
      supply chain management
      do they haul freight
      wholesale distribution
      warehousing work
      do we run our own deliveries
      moving stuff from a to b
      carriage
      how is the merchandise sent out
      home delivery
      do they handle freight
      does the firm pick and pack
      last mile
      storage and transport
      distributing to retailers
      couriers employed
    `,
  },
  {
    name: 'products and services offered',
    blocks: ['key-activities', 'value-proposition', 'revenue-streams'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:offers?|provides?|sells?|provision of|supplies|markets) (?:customers |clients |its customers )?(?:a|an|' +
          'the|its) (?:[\\w-]{1,40} ){0,3}(?:range|suite|portfolio|catalog(?:ue)?|variety|array|selection|line|number|' +
          'assortment|set) of\\b',
        'i',
      ),
      /\b(?:products?|services|solutions|offerings|catalog(?:ue)?|categories) (?:and \w+ )?(?:includes?|comprises?|such as)\b/i,
      /\b(?:products?|services|solutions|offerings|catalog(?:ue)?|categories) (?:and \w+ )?(?:range|spans?|consists?|cover)\b/i,
      /\b(?:products?|services|solutions|offerings|catalog(?:ue)?|categories) (?:and \w+ )?(?:are (?:organi[sz]ed|divided))\b/i,
      /\b(?:products|services|goods|items), (?:including|such as|spanning|comprising|ranging)\b/i,
    ],
    asked: `
      what products do they sell
      range of services
      what is on offer
      catalogue
      what can I buy from them
      product lines
      list of goods
      what sort of things do they flog
      assortment
      what services does the firm provide
      what is in the portfolio
      which items are stocked
      what do we offer clients
      solutions available
      menu
      what is on the shelves
      product categories
      what does the shop carry
      merchandise
      do they sell insurance as well as loans
      wares
      how wide is the selection
      kinds of treatment or course on offer
      what can a customer choose from
      product mix
      what is for sale
    `,
  },
  {
    name: 'flagship product',
    blocks: ['key-activities', 'value-proposition', 'revenue-streams'],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:flagship|signature|core|main|best[- ]known|principal|primary|best[- ]selling|leading|' +
          'most popular) (?:\\w+ ){0,3}(?:product|offering|service|solution|software|app|platform|brand|game|' +
          'publication)s? (?:is|are|include|includes|,|named|called)',
        'i',
      ),
      /\bflagship\b/i,
      /\b(?:best|well|most)[- ](?:known|famous|popular|selling) (?:for|product|as)\b/i,
    ],
    asked: `
      what is the flagship product
      best known offering
      their most popular product
      top seller
      what is their claim to fame
      signature dish so to speak
      which product put them on the map
      main product
      the hit
      star of the range
      showpiece
      what is the number one thing they make
      which one does everybody buy
      leading brand in the portfolio
      what are we most famous for
      bestseller
      cash cow product
      core offering name
      which app made them big
      headline product
      crowd favourite
      what one thing would you name if asked about them
      their showcase solution
      the pride of the house
      chief product called
    `,
  },
  {
    name: 'ancillary services',
    blocks: ['key-activities', 'value-proposition', 'revenue-streams', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(?:ancillary|additional|associated|related|complementary) (?:\w+ ){0,4}(?:services?|solutions|products)\b/i,
      /\b(?:supplementary|supporting|value-added|professional) (?:\w+ ){0,4}(?:services?|solutions|products)\b/i,
      /\b(?:also|additionally) (?:provides|offers)\b.{0,50}\b(?:services|support|training|consulting|financing)\b/i,
      /\b(?:consulting|training|support|implementation|maintenance|advisory)(?:,| and) (?:\w+,? ){0,3}services\b/i,
    ],
    asked: `
      what extra services do they provide
      ancillary offerings
      do they also train people
      consulting on the side
      anything beyond the main product
      side business
      add ons
      related services
      do they install and maintain it too
      financing for buyers as an extra
      what comes on top
      is there a service contract around it
      supplementary products
      implementation help
      what else do they do apart from the core
      professional services arm
      bells and whistles offered
      do we give courses
      repair and upkeep offered
      bits on the side
      secondary activities
      warranty and insurance sold along
      do they advise clients
      peripheral business
      accompanying services
    `,
  },
  {
    name: 'industries worked in',
    blocks: ['key-activities', 'customer-segments', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(?:sectors?|industries|verticals|fields|disciplines)\b.{0,12}\b(?:including|include|such as)\b/i,
      /\b(?:sectors?|industries|verticals|fields|disciplines)\b.{0,12}\b(?:spanning|comprising|of|like)\b/i,
      /\b(?:sectors?|industries|verticals|fields|disciplines)\b.{0,12}\b(?:namely)\b/i,
      /\b(?:including|across|in|spanning|serves)\b.{0,60}\b(?:industries|sectors)\b/i,
      new RegExp(
        '\\b(?:clients|customers)\\b.{0,30}\\b(?:across|in|from|spanning) (?:multiple|various|a range of|several|' +
          'numerous) (?:\\w+ )?(?:industries|sectors)\\b',
        'i',
      ),
    ],
    asked: `
      which industries do they work for
      sectors served
      do they work with hospitals or banks
      what verticals
      which fields does the solution cover
      for what kind of trade is it meant
      is it used in retail
      branches of industry
      are they active in healthcare
      do they do government work
      which walks of business use it
      is energy one of their sectors
      specialised on an industry or open to all
      where is it applied
      do we serve car makers
      what type of businesses rely on it
      industry focus
      does it cater to the oil trade
      list of sectors
      application areas
      is it good for schools too
      end markets
      which lines of trade do clients come from
      do they cover manufacturing and logistics
      trades catered for
    `,
  },
  {
    name: 'content creation',
    blocks: ['key-activities', 'value-proposition', 'key-resources'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:creat\\w+|produc\\w+|publish\\w*|curat\\w+|broadcast\\w*|writ\\w+|develop\\w*|' +
          'edit\\w*)\\b.{0,40}\\b(?:content|programming|articles|films|motion pictures|television|videos|news|shows|' +
          'courses|music|books|games|magazines)\\b',
        'i',
      ),
      /\b(?:editorial|original|user-generated|premium|original television) (?:\w+ )?(?:content|programming|staff)\b/i,
      /\b(?:moderat\w+|community (?:management|building|development)|online community)\b/i,
    ],
    asked: `
      do they produce their own content
      who writes the articles
      films and shows made
      is the content user generated
      publishing
      who makes the videos
      editorial work
      do they curate or create
      original programming
      moderating the forum
      who checks what people post
      building the community
      where does the material on the site come from
      production of television
      who records the music
      does the firm make the games itself
      journalism
      who films the lessons
      is it their own stuff on the telly
      content creators
      do we write everything ourselves
      news gathering
      producing magazines and books
      who puts together the courses
      programming schedule
    `,
  },
  {
    name: 'marketing as an activity',
    blocks: ['key-activities', 'channels', 'cost-structure'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:branding|marketing|advertising|promotion|sales and marketing) (?:is|are) (?:a |an |also |' +
          'another )?(?:\\w+ )?(?:huge|key|core|important|part|main|activity|central|crucial|significant)',
        'i',
      ),
      /\b(?:engaged|involved|active) .{0,40}\b(?:marketing|promotion)\b/i,
      /\b(?:marketing|promoting|branding|advertising)(?:,| and) (?:\w+ )?(?:selling|sales?|distribut\w+|its|of)\b/i,
      /\b(?:works|aims) to (?:acquire|attract|win) (?:new )?(?:customers|users|clients)\b/i,
    ],
    asked: `
      is marketing one of the key activities
      do they spend effort on branding
      selling as a core task
      winning new customers
      how important is advertising to their daily work
      image building
      promotion work
      do they push the brand hard
      is it a marketing machine
      drumming up business
      do they chase customers
      publicity work
      beating the drum
      does the company live by its marketing
      canvassing
      campaigning for clients
      customer acquisition as an activity
      is polishing the image part of the job
      do we run campaigns all year
      how much of the work is sales
      pitching
      brand management
      is persuading people the main labour
      spreading the word as a task
      sales effort
    `,
  },
  {
    name: 'running shops or sites',
    blocks: ['key-activities', 'channels', 'key-resources'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:operates|runs|owns and operates|operating|operation of)\\b.{0,60}\\b(?:stores|shops|restaurants|hotels|' +
          'outlets|branches|hospitals|casinos|theat(?:er|re)s|supermarkets|pharmacies|drugstores|parks|campuses|clinics|' +
          'centers|centres|dealerships)\\b',
        'i',
      ),
      /\b(?:operates|runs) (?:approximately |around |more than |over |about )?\d[\d,]{0,20} /i,
      /\b(?:serving|serve|greeting) (?:them |guests |food |meals |passengers )/i,
    ],
    asked: `
      do they run shops
      store operation
      is running restaurants the main work
      what sites do they operate
      hotel management as daily business
      do they run hospitals
      serving guests
      retailing
      does the firm manage branches
      who minds the till
      is looking after stores what they do
      operating theme parks
      opening and closing shops
      how many locations do they operate
      do we keep shop
      chain management
      shopkeeping
      running casinos and theatres
      does the group operate pharmacies
      waiting tables and cooking
      keeping the outlets stocked
      does it run campuses where people are taught
      managing petrol stations
      daily life in the stores
      who operates the outlets
    `,
  },
  {
    name: 'purchasing and sourcing',
    blocks: ['key-activities', 'key-partners', 'cost-structure'],
    answer: 'text',
    told: [
      /\b(?:sourc(?:es|ing)|procur\w+|purchas(?:es|ing)) .{0,50}\b(?:from|products|goods|items|materials|merchandise)\b/i,
      /\b(?:buys|buying|acquir(?:es|ing)|acquired) .{0,50}\b(?:from|products|goods|items|materials|merchandise)\b/i,
      /\b(?:sourc(?:es|ing)|procur\w+|purchas(?:es|ing)) .{0,50}\b(?:commodities|content|inventory)\b/i,
      /\b(?:sourc(?:es|ing)|procur\w+|purchas(?:es|ing)) .{0,50}\b(?:manufacturers|distributors)\b/i,
      /\b(?:buys|buying|acquir(?:es|ing)|acquired) .{0,50}\b(?:commodities|content|inventory|manufacturers|distributors)\b/i,
      /\b(?:procurement|sourcing|purchasing|merchandising) (?:activities|operations|team|function|of)\b/i,
    ],
    asked: `
      where do they get their goods from
      purchasing
      procurement work
      how do they source products
      who buys in the merchandise
      do they hunt for bargains wholesale
      buying from manufacturers
      sourcing
      how is the stock obtained
      do buyers travel to find goods
      getting hold of raw stuff
      what do we purchase for resale
      how do they pick what to sell
      merchandising decisions
      trading in commodities
      does the firm buy crops from farmers
      importing
      acquiring items for the shop
      ordering from vendors
      where does the fish come from
      who negotiates purchase prices
      buying department
      stocking up
      provenance of the goods
      how does it come by its inventory
    `,
  },
  {
    name: 'data collection and analysis',
    blocks: ['key-activities', 'value-proposition', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:collects?|collecting|gathers?)\b.{0,30}\b(?:data|information|trends|analytics|statistics|prices)\b/i,
      /\b(?:gathering|analy[sz](?:es?|ing))\b.{0,30}\b(?:data|information|trends|analytics|statistics|prices)\b/i,
      /\b(?:aggregat(?:es|ing)|mining|tracks?)\b.{0,30}\b(?:data|information|trends|analytics|statistics|prices)\b/i,
      /\b(?:monitors?)\b.{0,30}\b(?:data|information|trends|analytics|statistics|prices)\b/i,
      new RegExp(
        '\\b(?:data (?:collection|analytics|analysis|processing|science)|analytics)\\b.{0,40}\\b(?:services|platform|' +
          'solutions|activities|operations|products|team)\\b',
        'i',
      ),
      /\b(?:transaction|payment|card|claims) processing\b/i,
    ],
    asked: `
      do they collect data
      analysing information
      what do they do with my data
      number crunching
      is data processing part of the work
      market research done by them
      do they track prices
      transaction processing
      handling payments
      gathering statistics
      do they spy on users
      surveys
      analytics as an activity
      how do they use customer information
      mining records
      what figures do they gather
      processing claims
      do we evaluate user behaviour
      watching trends
      crunching numbers for clients
      how are reviews collected
      does the firm monitor anything
      artificial intelligence at work
      compiling lists and ratings
      data science
    `,
  },
  {
    name: 'new launches and changes',
    blocks: ['key-activities', 'value-proposition', 'revenue-streams'],
    answer: 'date',
    told: [
      /\b(?:in|since|until|from|during) (?:\w+ )?(?:19|20)\d\d,?\b.{0,60}\b(?:launched|launch|introduced|opened)/i,
      /\b(?:in|since|until|from|during) (?:\w+ )?(?:19|20)\d\d,?\b.{0,60}\b(?:established|began|started|sold|ceased)/i,
      /\b(?:in|since|until|from|during) (?:\w+ )?(?:19|20)\d\d,?\b.{0,60}\b(?:discontinued|added|rebranded|spun)/i,
      /\b(?:launched|introduced|opened|began|discontinued|added)\b.{0,60}\b(?:in|since|by) (?:\w+ )?(?:19|20)\d\d\b/i,
      /\b(?:expanded|ceased|rebranded|plans to|intends to)\b.{0,60}\b(?:in|since|by) (?:\w+ )?(?:19|20)\d\d\b/i,
      /\b(?:recently|newly|soon|plans to|is building|intends to) (?:launched|launch|introduced|open|opened|expand|add|built|a )/i,
    ],
    asked: `
      what did they launch recently
      newest product and when it came out
      any new services this year
      what has changed in the business
      when was the new service introduced
      plans for expansion
      what is brand new
      did they drop a product
      latest venture
      did the firm start anything lately
      upcoming openings
      has it branched out
      what was discontinued
      when did they enter the new field
      fresh off the press
      recent developments
      did we add a line of business
      future projects
      what is in the pipeline to open
      did they change their name
      new direction
      when was the app released
      have they spun anything off
      a change of course
      what's next for them
      date of launch
    `,
  },
  {
    name: 'risk, compliance and safety work',
    blocks: ['key-activities', 'value-proposition', 'cost-structure'],
    answer: 'text',
    told: [
      /\b(?:compl(?:y|ies|ying) with|regulatory (?:compliance|requirements))\b/i,
      /\b(?:risk management (?:activities|procedures|measures|team))\b/i,
      /\b(?:safety (?:standards|procedures|measures|inspections?|training|programs?))\b/i,
      /\b(?:underwriting|risk assessment|fraud (?:detection|prevention))\b/i,
      /\b(?:environmental (?:management|protection|compliance)|recycl\w+)\b/i,
    ],
    asked: `
      how do they deal with risk
      compliance work
      safety measures
      what do they do against fraud
      underwriting
      do they follow the regulations
      health and safety
      environmental protection
      is recycling part of what they do
      security of the service
      who assesses the risks
      keeping within the law
      how is crime prevented
      do they check the background of borrowers
      how green is the operation
      legal obligations being met
      hazard prevention
      sustainability activities
      privacy protection work
      do we have a risk department
      claims checking
      red tape handling
      looking after passengers' safety
      pollution control
      how do they avoid bad loans
    `,
  },
]
