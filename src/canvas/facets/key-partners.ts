import type { Facet } from '../facet.ts'

/** What people ask of the key partners: suppliers, resellers, affiliates, technology firms, alliances, charities. */
export const keyPartnerFacets: readonly Facet[] = [
  {
    name: 'main partners',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      /\b(?:key|main|primary|principal) (?:strategic )?partners? (?:are|is|include|comprise|here|would|consist)/i,
      /\b(?:most important|chief|core|major) (?:strategic )?partners? (?:are|is|include|comprise|here|would|consist)/i,
      /\b(?:biggest) (?:strategic )?partners? (?:are|is|include|comprise|here|would|consist)/i,
      new RegExp(
        '\\b(?:works?|operates?|collaborates?|partners?|cooperates?) (?:closely |in conjunction |in collaboration |' +
          'in partnership |in close collaboration |together )?with (?:a|an|the|its|various|many|numerous|other|' +
          'multiple) (?:[\\w-]{1,40} ){0,4}(?:network|range|number|variety|companies|organi[sz]ations|firms|businesses|' +
          'partners|host)\\b',
        'i',
      ),
      /\b(?:are|is|remain) (?:its|the company’s|also|an?)? ?(?:\w+ )?key partners?\b/i,
    ],
    asked: `
      who are the main partners
      key partners
      who do they work with
      whose help does the business need
      which outside parties matter most
      who are their friends in business
      who could the company not manage without
      who is on their side
      most important business relationships
      whom do we team up with
      who lends them a hand
      which firms stand behind them
      with whom does the firm cooperate
      who helps them get the job done
      partner network
      is there anybody they lean on
      bedfellows
      who are the external players
      which helpers keep the show on the road
      what partnerships exist
      who is in their corner
      ecosystem of collaborators
      who pulls the cart together with them
      is it a lone wolf or does it have partners
      what company do they keep
      who makes it possible besides the staff
    `,
  },
  {
    name: 'suppliers and what they supply',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      /\bsuppliers? (?:that|who|which) (?:provide|supply|deliver|furnish|offer|sell|produce)\b/i,
      /\bsuppliers? (?:of|for) (?!its own)/i,
      /\b(?:supplier|vendor|procurement)(?:s)?(?: and \w+)? partners?\b/i,
      /\b(?:obtains?|purchases?)\b.{0,60}\bfrom (?:\w+ ){0,4}(?:suppliers|vendors|manufacturers|growers)\b/i,
      /\b(?:buys|sources?|procures?)\b.{0,60}\bfrom (?:\w+ ){0,4}(?:suppliers|vendors|manufacturers|growers)\b/i,
      /\b(?:obtains?|purchases?|buys|sources?|procures?)\b.{0,60}\bfrom (?:\w+ ){0,4}(?:farmers|distributors|wholesalers)\b/i,
    ],
    asked: `
      who supplies them
      suppliers
      what do the vendors provide
      where do they buy their parts
      who delivers the components
      what does it get from its suppliers
      which vendors do they use
      who sells to the company
      who provides the equipment
      where does the firm get its supplies from
      who brings the goods to the back door
      what is bought from outsiders
      supply side partners
      whom do we buy from
      who furnishes the tools and technology
      the people who stock the stockroom
      who are the feeders of this business
      what kind of vendors
      who grows the beans or the cotton for them
      from whom comes the hardware
      purveyors
      who gets the purchase orders
      providers of parts and services
      who feeds the supply chain
      farmers and growers they buy from
      wholesalers upstream
    `,
  },
  {
    name: 'raw materials bought',
    blocks: ['key-partners', 'cost-structure', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:raw materials?|major materials)\b.{0,40}\b(?:it uses|are|include|includes|such as|consist|like|used|\()/i,
      /\b(?:main materials|ingredients)\b.{0,40}\b(?:it uses|are|include|includes|such as|consist|like|used|\()/i,
      /\b(?:components|commodities|materials)\b.{0,40}\b(?:it uses|are|include|includes|such as|consist|like|used|\()/i,
      new RegExp(
        '\\b(?:with the|provide (?:it with )?(?:the )?|suppliers of) (?:raw materials|materials|ingredients|components|' +
          'commodities)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:steel|alumin(?:i)?um|copper|resins?|pulp|cotton|leather|sugar|corn|cocoa|coffee beans|silicon|wafers|' +
          'polymers?|chemicals)\\b.{0,60}\\b(?:from|suppliers|supplied|purchased|sourced|used)\\b',
        'i',
      ),
    ],
    asked: `
      what raw materials does it need
      ingredients bought
      which materials go into the product
      do they use steel or plastic
      what is it made of
      where does the cocoa come from
      main commodities purchased
      what stuff is turned into goods
      components bought in
      which metals
      basic materials
      do we buy in pulp and chemicals
      feedstock
      what substances are needed for production
      parts purchased from others
      what is the cloth made from
      cotton and leather
      inputs for the factory
      resins, inks, paper or what
      which crops do they purchase
      what do the suppliers deliver by the ton
      silicon wafers
      what has to arrive before they can start production
      stuff they cook with
      materials list
    `,
  },
  {
    name: 'number of suppliers',
    blocks: ['key-partners', 'cost-structure'],
    answer: 'number',
    told: [
      /\b(?:\d[\d,.]{0,20}\+?|hundreds|thousands) (?:of )?(?:[\w-]{1,40} ){0,4}(?:suppliers|vendors|growers|farmers|manufacturers)\b/i,
      /\b(?:dozens|one|two|three|four|five) (?:of )?(?:[\w-]{1,40} ){0,4}(?:suppliers|vendors|growers|farmers|manufacturers)\b/i,
      /\b(?:suppliers|vendors)\b.{0,30}\b(?:number|total|totall?ing) .{0,12}\d/i,
    ],
    asked: `
      how many suppliers do they have
      number of vendors
      how many firms do they buy from
      supplier count
      are there hundreds of suppliers
      how large is the supplier base
      how many farmers deliver to them
      how many companies sell to them
      is there one vendor or many
      size of the vendor list
      how many providers do we use
      how many manufacturers stock the catalogue
      do thousands of firms supply it
      how many purchase partners
      from how many sources do they buy
      how many names in the vendor book
      quantity of suppliers worldwide
      how many outfits feed the supply chain
      how broad is the sourcing base
      how many growers
      number of firms we pay for goods
      tally of purveyors
      how many different sellers do they order from
      vendor headcount
      how many upstream companies
    `,
  },
  {
    name: 'dependence on suppliers',
    blocks: ['key-partners', 'cost-structure'],
    answer: 'text',
    told: [
      /\b(?:depend\w*|rel(?:ies|y|iant)|reliance|relying)\b.{0,40}\b(?:suppliers?|vendors?|manufacturers?|sole|single)\b/i,
      /\b(?:sole|single|limited|dual|multiple)[- ]?(?:source|sourced|supplier|number of suppliers|number of vendors)\b/i,
      new RegExp(
        '\\b(?:suppliers?|vendors?|of these|which)\\b.{0,60}\\b(?:accounts?|accounted|accounting|' +
          'represent\\w*)\\b.{0,40}(?:%|percent|per cent|majority|half)',
        'i',
      ),
      /\b(?:largest|biggest|main|primary|principal|exclusive) (?:supplier|vendor)\b/i,
    ],
    asked: `
      do they depend on one supplier
      single source
      which vendor is the largest
      share of purchases from the top suppliers
      is there a sole supplier
      what if a supplier drops out
      how reliant are they on their vendors
      biggest supplier
      would they be stuck without a certain vendor
      supply risk
      percentage bought from the main vendor
      does one firm have them over a barrel
      concentration of suppliers
      do they have a backup source
      is the company at the mercy of its providers
      how dependent are we on third parties for parts
      second source
      how much of what they buy comes from the five largest
      bottleneck in the supply
      could a supplier strike shut them down
      all eggs in one basket with purchasing
      exclusive supplier
      can they switch vendor easily
      who has the whip hand, the firm or the supplier
      top vendor share
    `,
  },
  {
    name: 'named suppliers',
    blocks: ['key-partners', 'cost-structure', 'key-activities'],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:suppliers?|vendors?|manufacturers)\\b.{0,25}\\b(?:include|includes|including|such as|are|namely|' +
          'like)\\b (?!the suppliers|those|located|a range|various|suppliers|raw|services|its)',
        'i',
      ),
      /\b(?:supply|purchase|supplier) (?:agreement|deal|contract|partnership|relationship)s? with\b/i,
      /\b(?:largest|biggest|primary|top|specific|notable|major) (?:\w+ )?(?:suppliers?|vendors?) (?:is|are|include)/i,
      /\bsupplied by\b/i,
    ],
    asked: `
      name some suppliers
      which companies supply them
      list of vendors by name
      who makes the chips in it
      whose parts are inside
      name of the biggest vendor
      what firm provides the engines
      which brands do they buy in
      supplier names
      who exactly delivers to them
      is a famous company among their vendors
      who has a supply contract with them
      which manufacturer provides the goods they resell
      whose computers do they sell
      by whom are they supplied
      tell me a concrete supplier
      who is named as vendor
      what are our suppliers called
      which farm or mill sells to them
      supply agreement with whom
      who provides the batteries
      which wholesaler do they use
      do they name their vendors
      the firm behind the components
      give examples of firms that sell to them
    `,
  },
  {
    name: 'rules and portal for suppliers',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      /\b(?:suppliers?|vendors?)\b.{0,60}\b(?:portal|must|required|requirements|code of conduct|standards)\b/i,
      /\b(?:suppliers?|vendors?)\b.{0,60}\b(?:guidelines|diversity|submit|register|access to|training|audit)\b/i,
      /\b(?:portal|program|website|site)\b.{0,60}\b(?:suppliers?|vendors?)\b.{0,20}\b(?:can|may|to|through)\b/i,
      /\b(?:supplier|vendor) (?:diversity|code|portal|network|program|connect|relations|credentialing)\b/i,
      /\b(?:minority|women|veteran|disabled)[- ]owned\b/i,
    ],
    asked: `
      how do I become a supplier
      vendor portal
      what must suppliers comply with
      code of conduct for vendors
      supplier diversity programme
      how can my factory sell to them
      requirements for vendors
      do they favour small or minority owned suppliers
      where do vendors send their invoices
      what rules do purveyors have to follow
      is there a website for suppliers
      approval of new vendors
      do they check working conditions at their vendors
      how are suppliers chosen
      registering as a vendor
      support given to suppliers
      ethical sourcing
      are women owned businesses preferred for orders
      how do suppliers submit documents
      payment terms for vendors
      audit of the supply base
      does the firm forbid child labour at its suppliers
      supplier training
      forms and references for vendors
      how do we treat our vendors
    `,
  },
  {
    name: 'number of partners',
    blocks: ['key-partners', 'channels'],
    answer: 'number',
    told: [
      new RegExp(
        '\\b(?:\\d[\\d,.]{0,20}\\+?|hundreds|thousands|dozens) (?:of )?(?:[\\w/-]{1,40} ){0,4}(?:partners|affiliates|resellers|' +
          'publishers|members|organi[sz]ations|companies|developers|restaurants|dealers|distributors|merchants|retailers|' +
          'brokers|agents|advisors|franchisees|hotels)\\b',
        'i',
      ),
      /\bnetwork of (?:over |more than |around |approximately |about |nearly |some )?\d/i,
      /\bpartners?\b.{0,25}\b(?:number|total|totall?ing) .{0,12}\d/i,
    ],
    asked: `
      how many partners are there
      number of partners
      size of the partner network
      how many allies do they have
      are there thousands of partners
      how many resellers
      count of affiliates
      how many companies do they team up with
      how many firms are in the programme
      partner count worldwide
      how many dealers sign on
      how many developers take part
      in how many countries do they have partners
      how many restaurants joined
      is the partner network large
      how many collaborators
      total of partner organisations
      how many members does the alliance have
      how many outfits work with us
      how many brokers and agents are tied to it
      how many franchisees
      partner base figure
      how many friends in the trade
      do they have more than a hundred partners
      headcount of channel partners
      how many publishers
    `,
  },
  {
    name: 'kinds of partners',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      /\bpartner(?:s|ships?)?\b.{0,40}\b(?:categor\w+|types?|groups?|kinds?|classes|tracks)\b/i,
      /\b(?:following|several|two) (?:\w+ ){0,3}(?:types?|categories|groups|kinds) of (?:\w+ )?(?:partner|supplier|alliance)/i,
      /\b(?:three|four|five|six) (?:\w+ ){0,3}(?:types?|categories|groups|kinds) of (?:\w+ )?(?:partner|supplier|alliance)/i,
      /\b(?:various|core|key) (?:\w+ ){0,3}(?:types?|categories|groups|kinds) of (?:\w+ )?(?:partner|supplier|alliance)/i,
      /\b(?:partner|alliance|channel) (?:programs?|programmes?)\b/i,
      /\b(?:organi[sz]es|categori[sz]es|divides|classifies) its partners\b/i,
    ],
    asked: `
      what types of partners are there
      categories of partner
      how are the partners grouped
      what sorts of partnerships exist
      which partner programmes do they run
      kinds of alliances
      what classes of partner do they distinguish
      list the partnership programs
      is there a programme for consultants and one for resellers
      how do they sort their partners
      what different roles do partners play
      partner groups
      which programs can a company join
      breakdown of the partner network
      what flavours of partnership
      into which buckets do partners fall
      what are the partner tracks
      variety of collaborators
      what partner schemes do we offer
      forms of cooperation
      are there different clubs of partners
      types of companies they collaborate with
      structure of the partner ecosystem
      what species of partner
      name the programmes
    `,
  },
  {
    name: 'lack of a partner program',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:does not|do not|doesn’t|has no|without|no) (?:currently )?(?:maintain|have|operate|appear to have|offer|' +
          'run)? ?(?:an?|any)? ?(?:formal |official )?(?:partner\\w*|affiliate|referral|reseller)\\b',
        'i',
      ),
      /\bdoes not (?:specify|disclose|name|identify|list|reveal)\b/i,
      /\b(?:any|no) partners of note\b/i,
    ],
    asked: `
      is there a formal partner programme
      do they have no partners at all
      partner program yes or no
      does the firm go it alone
      is there no official scheme
      do they keep their partners secret
      are partners disclosed
      without partners
      is it known who they work with
      does an official partnership exist
      do they run any programme for allies
      is nothing published about partners
      no formal affiliate scheme
      does it work entirely on its own
      have they got any allies to speak of
      do we lack partners
      do they name the companies they work with
      is the list of partners public
      lone operator
      are there any partnerships worth mentioning
      has it refused to say who its partners are
      partnerless
      do informal cooperations exist
      is a partnership programme missing
      why can't I find a partner page
    `,
  },
  {
    name: 'resellers and distribution partners',
    blocks: ['key-partners', 'channels'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:resellers?|reseller partners?|value[- ]added resellers|distributors?|dealers|wholesalers|VARs|' +
          'sales agents|brokers|jobbers)\\b.{0,50}\\b(?:that|who|which|sell|resell|distribut|promote|market|extend|' +
          'include|program|partners|assist)',
        'i',
      ),
      /\b(?:channel|distribution|reseller|sales|dealer)(?:,| and| &)? ?(?:\w+ )?partners?(?:hips?)? ?(?:program)?\b/i,
      /\b(?:partners|firms)\b.{0,25}\b(?:sell|resell|distribute|market|promote) (?:and \w+ )?(?:its|their|the company)/i,
      /\b(?:companies)\b.{0,25}\b(?:sell|resell|distribute|market|promote) (?:and \w+ )?(?:its|their|the company)/i,
      /\b(?:organi[sz]ations)\b.{0,25}\b(?:sell|resell|distribute|market|promote) (?:and \w+ )?(?:its|their|the company)/i,
      /\b(?:parties)\b.{0,25}\b(?:sell|resell|distribute|market|promote) (?:and \w+ )?(?:its|their|the company)/i,
    ],
    asked: `
      who resells their products
      resellers
      distribution partners
      which dealers carry it
      do they sell through distributors
      channel partners
      who sells on their behalf
      value added resellers
      who pushes the product out to the market
      third party sales agents
      do brokers sell for them
      wholesalers
      who flogs it for them
      which outside firms market the goods
      do they have a reseller programme
      whom do we use to widen our sales reach
      can my shop become a dealer
      agents in other countries
      who takes it to customers they cannot reach
      middlemen in sales
      indirect sellers
      sales partners
      independent representatives
      who distributes abroad
      stockists and dealers as allies
      jobbers
    `,
  },
  {
    name: 'retailers that stock the products',
    blocks: ['key-partners', 'channels'],
    answer: 'names',
    told: [
      /\bretailers?\b.{0,50}\b(?:that|who|which|sell|stock|carry|include|including|such as|offer|partners)\b/i,
      /\bretail (?:partners?|chains|outlets|partnerships?)\b/i,
      /\b(?:sold|available|stocked|offered|carried) (?:\w+ )?(?:at|in|by|through) (?:\w+ ){0,4}(?:retailers|stores)\b/i,
      /\b(?:sold|available|stocked|offered|carried) (?:\w+ )?(?:at|in|by|through) (?:\w+ ){0,4}(?:supermarkets|chains)\b/i,
      /\b(?:sold|available|stocked|offered|carried) (?:\w+ )?(?:at|in|by|through) (?:\w+ ){0,4}(?:shops|outlets)\b/i,
      /\b(?:sold|available|stocked|offered|carried) (?:\w+ )?(?:at|in|by|through) (?:\w+ ){0,4}(?:pharmacies)\b/i,
    ],
    asked: `
      which retailers stock it
      in what shops can I find their goods
      retail partners
      do supermarkets carry the product
      which chains sell it
      is it on the shelf at the grocer
      which store has it
      department stores that sell the brand
      who puts it in the shop window
      can I buy it at a chemist
      stockists
      which online shops list it
      high street chains involved
      are they sold by the big box stores
      grocery chains they work with
      retailers that offer the goods
      who gives them shelf space
      do corner shops keep it
      which electronics store sells the gadget
      where can my aunt pick one up
      merchants carrying the line
      are our products in any mall
      newsagents and petrol stations
      shops they supply for resale
      resold at which outlets
    `,
  },
  {
    name: 'referral program',
    blocks: ['key-partners', 'channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(?:referral|refer[- ]a[- ]friend) (?:and \w+ )?(?:partner|program|programme|scheme|fee|network|reward)/i,
      /\b(?:lead[- ]?generation|finder’?s?) (?:and \w+ )?(?:partner|program|programme|scheme|fee|network|reward)/i,
      /\brefer(?:s|red|ring)?\b.{0,40}\b(?:customers?|clients?|business|leads?|friends|users|potential)\b/i,
      /\b(?:leads?|referrals?) (?:that|which|who) (?:result|lead|turn|become|close)/i,
    ],
    asked: `
      is there a referral programme
      refer a friend
      who sends customers to them
      do they reward recommendations
      referral partners
      what happens if I recommend them to someone
      how do leads come in from partners
      bring a client and get something
      finder's fee
      tip off scheme
      do they pay for introductions
      who passes on leads
      can I earn by sending my neighbour there
      lead generation by third parties
      recommend us and be rewarded
      bonus for referring
      word of mouth programme
      how does referring work
      agents who make introductions
      do accountants refer their clients
      invite code reward
      reward for bringing new business
      warm leads from partners
      do we thank people who send customers
      passing on contacts
    `,
  },
  {
    name: 'affiliate program',
    blocks: ['key-partners', 'channels'],
    answer: 'text',
    told: [
      /\baffiliates?(?: marketing| partner| sales)? (?:program|programme|network|scheme|partners?|tools)/i,
      /\baffiliates?(?: marketing| partner| sales)? (?:and|to|that|which|earn|receive|marketers)/i,
      /\b(?:promote|advertise)\b.{0,50}\b(?:on|through|via) their (?:platforms?|websites?|sites|blogs|pages|mobile)/i,
      /\b(?:text links|banners|widgets|product links|affiliate links)\b/i,
      /\buse of affiliates\b/i,
    ],
    asked: `
      is there an affiliate programme
      how does the affiliate scheme work
      can I put their banner on my blog
      affiliates
      earn money by linking to them
      do websites promote them
      how do I join as an affiliate
      what tools do affiliates get
      bloggers who link to the shop
      text links and widgets
      online marketing partners
      do third party sites drive traffic to them
      can my homepage advertise it and earn
      affiliate marketing
      who runs the affiliate network
      links from other pages
      publishers that send visitors
      is there a scheme for webmasters
      promoting the site for money
      do they pay for clicks from my page
      I have a website, can I make money with them
      coupon and comparison sites
      partner sites showing ads for them
      do we supply banners
      traffic partners
    `,
  },
  {
    name: 'commission paid to partners',
    blocks: ['key-partners', 'cost-structure', 'revenue-streams', 'channels'],
    answer: 'percent',
    told: [
      /\b\d[\d.,]{0,20}(?: ?[–-] ?\d[\d.]{0,20})? ?(?:%|percent|per cent) (?:commission|of (?:the|a|all|each|any|every|their) |if |on )/i,
      /\b(?:commissions?|referral fees?|finder’?s fees?|bounty|payout)\b.{0,40}(?:\d ?%|[$€£] ?\d)/i,
      new RegExp(
        '\\b(?:earns?|receives?|gets?|paid|pays|offering|in return for|' +
          'result(?:s)? in) (?:them )?(?:an? )?(?:[\\w-]{1,40} ){0,3}(?:commissions?|referral fees?|finder’?s fees?)\\b',
        'i',
      ),
      /[$€£] ?\d[\d.,]{0,20} (?:for|per) (?:every|each|new)? ?(?:customer|lead|sale|referral|sign|purchase|booking)/i,
    ],
    asked: `
      what commission do affiliates get
      how much do they pay per referral
      commission rate
      what cut do partners receive
      how much can I earn as an affiliate
      percentage of the sale for the referrer
      what's in it for me if I send a customer
      referral fee amount
      how many dollars per lead
      what is the kickback for partners
      share paid to agents
      reward per new customer
      payout
      how generous is the partner scheme in money
      bounty for a sign up
      do resellers get a margin
      how much do affiliates pocket
      sales commission percent for third parties
      finder's fee, how high
      what does a click earn
      revenue share with partners
      when are commissions paid out
      partner earnings
      what slice goes to those who promote it
      do we pay our agents a percentage
      rate of commission for completed sales
    `,
  },
  {
    name: 'technology partners',
    blocks: ['key-partners', 'channels'],
    answer: 'text',
    told: [
      /\b(?:technology|tech|software|hardware|cloud) (?:and \w+ |& \w+ )?partner(?:s|ships?)?\b/i,
      /\b(?:telecommunications|integration|platform) (?:and \w+ |& \w+ )?partner(?:s|ships?)?\b/i,
      new RegExp(
        '\\b(?:technology companies|tech(?:nology)? firms|software (?:developers|providers|vendors)|' +
          'independent software vendors|ISVs|hardware (?:makers|manufacturers|vendors))\\b.{0,60}\\b(?:that|who|which|to|' +
          'with|integrat|assist|include)',
        'i',
      ),
      /\bintegrat(?:es?|ed|ing) .{0,40}\b(?:with|into) (?:its|the company|their|other|third|\w+’s)/i,
    ],
    asked: `
      who are the technology partners
      which software firms do they work with
      tech alliances
      what programs does it integrate with
      do they team up with cloud companies
      hardware partners
      independent software vendors
      who provides the technology know-how
      IT partners
      does it plug into other software
      which big tech firm helps them
      integration partners
      who builds add ons for it
      computing partners
      do they cooperate with chip makers
      whose technology is combined with theirs
      telecom companies they cooperate with
      device makers
      does the firm have a technology partner programme
      what systems does it hook up with
      compatible products from partners
      which geeks do we work with outside
      OEMs that embed it
      connectors built with other vendors
      does it work together with my accounting program
      phone makers as allies
    `,
  },
  {
    name: 'named technology partners',
    blocks: ['key-partners'],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:technology|tech|software|hardware|cloud|solution|integration|platform|' +
          'telecommunications) (?:and \\w+ )?partners?\\b.{0,40}\\b(?:include|includes|including|such as|like|are|' +
          'namely)\\b (?!a range|various|a number|the company|technology|tech|software|manufacturers|hardware|' +
          'independent)',
        'i',
      ),
      new RegExp(
        '\\btechnology partners (?!compris|program|that|who|which|inclu|are|and|to|in|with|on|have|can|for|such|at|' +
          'from|whose|through|as)\\w+,? (?:\\w+ ){0,2}\\w+',
        'i',
      ),
    ],
    asked: `
      name the technology partners
      which software companies are partners by name
      list of tech allies
      which cloud giants do they cooperate with
      is a famous software house among the partners
      examples of integration partners
      names of hardware makers they team with
      who exactly are the ISV partners
      which database vendors
      is a search engine company a partner
      which chip company do they cooperate with
      specific tech partners
      names of firms whose software connects
      does a big computer company back them as partner
      tell me some IT firms they ally with
      technology companies mentioned
      which telecoms are listed
      who is their cloud partner called
      do any silicon valley names show up
      what tech names are in the programme
      mention a few systems it integrates with by name
      which operating system maker works with them
      who supplies the platform, by name
      well known technology names on the partner page
      whose logo is on the technology page
    `,
  },
  {
    name: 'named partners',
    blocks: ['key-partners'],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:specific|notable|featured|current|high-profile|major|example|premier|listed) (?:\\w+ ){0,2}(?:partners?|' +
          'partnerships|members|alliances|participants) (?:in \\w+ \\w+ )?(?:include|includes|including|are)\\b',
        'i',
      ),
      new RegExp(
        '\\b(?:partners?|partnerships|members|alliances)\\b.{0,25}\\b(?:include|includes|including|such as|' +
          'namely)\\b (?!a range|various|a number|the following|supplier|those|access|suppliers|training)',
        'i',
      ),
      /\b(?:has|have) (?:also |recently |previously )?partnered with\b/i,
      /\bone of its (?:major|key|main|largest) partners is\b/i,
      /\blists? (?:a number of|several|many|some|more than) .{0,20}partners\b/i,
    ],
    asked: `
      name some partners
      which companies are they partnered with
      list of partners by name
      examples of partnerships
      who exactly do they work with
      give me concrete partner names
      are there famous names among the partners
      well known partners
      which big brands cooperate with them
      specific partners
      whose logos are on the partner page
      mention a few allies
      any household names in the network
      what are the partners called
      with which firm have they signed
      partner list
      who has joined the programme
      is my bank a partner of theirs
      can you tell me which corporations collaborate
      high profile collaborators
      names please, of the companies in the alliance
      who are our partners, one by one
      which organisations are mentioned
      name drop
      featured partners
    `,
  },
  {
    name: 'named resellers and consultants',
    blocks: ['key-partners', 'channels'],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:resellers?|channel|distribution|consulting|systems? integrators?|sales|implementation|services?|' +
          'referral|marketing) (?:and \\w+ )?partners?\\b.{0,40}\\b(?:include|includes|including|such as|like|are|' +
          'namely)\\b (?!a |various|the |author|major|online|independent|other|distrib|reseller|system)',
        'i',
      ),
      /\b(?:resellers?|distributors)\b,? (?:include|such as|namely) (?!a range|various|a number)/i,
      /\b(?:integrators?|consultants)\b,? (?:include|such as|namely) (?!a range|various|a number)/i,
      /\b(?:dealers)\b,? (?:include|such as|namely) (?!a range|various|a number)/i,
    ],
    asked: `
      name the resellers
      which consulting houses are partners by name
      who are the distributors called
      list of system integrators
      names of channel partners
      do any of the big four accountants work with them
      which dealer sells it, by name
      examples of reseller companies
      who installs it for clients, names
      which distributor carries the line in europe
      specific channel names
      which indian IT giants implement it
      named sales agents
      what are the implementation firms called
      tell me a reseller in japan
      name consultancies in the alliance
      authorised dealer names
      which integrators are listed
      who is the wholesale partner called
      concrete names of marketing partners
      give two firms that resell it
      whose consultants set it up
      named distributors
      which audit firm is a service partner
      who is the master distributor
    `,
  },
  {
    name: 'recent partnership deals',
    blocks: ['key-partners'],
    answer: 'names',
    told: [
      new RegExp(
        '\\b(?:launched|agreed|announced|formed|entered|signed|struck|arranged|established|completed|concluded|' +
          'has had) (?:into )?(?:an? |the |several |numerous |a number of |various |successful |' +
          'new )?(?:[\\w-]{1,40} ){0,4}(?:partnerships?|deals?|agreements?|tie-ups?|alliances?|collaborations?|contracts?)\\b',
        'i',
      ),
      /\bthis (?:has )?(?:include|includes|included) (?:an? )?(?:[\w-]{1,40} ){0,5}(?:partnership|deal|tie-up)\b/i,
      /\bthis (?:has )?(?:include|includes|included) (?:an? )?(?:[\w-]{1,40} ){0,5}(?:agreement|alliance)\b/i,
      /\bthis (?:has )?(?:include|includes|included) (?:an? )?(?:[\w-]{1,40} ){0,5}(?:collaboration)\b/i,
      new RegExp(
        '\\b(?:partnership|deal|tie-up|agreement|alliance|collaboration)s? (?:in place )?with (?!a (?:range|number|' +
          'network|variety|broad)|various|other|many)',
        'i',
      ),
      /\bin (?:19|20)\d\d,? (?:it|the company) (?:\w+ )?(?:partnered|teamed|joined|formed|agreed|announced|launched)/i,
    ],
    asked: `
      what partnerships were launched lately
      recent deals with other companies
      latest tie up
      newest alliance
      whom have they teamed up with this year
      what agreement did they sign
      any fresh cooperation
      did they announce a collaboration
      recent collaborations
      joint product with another company
      when did they start working with that firm
      give an example of a partnership in the last years
      new contracts with partners
      what came out of the link up
      hook ups with other brands
      who did they shake hands with lately
      what is the partnership about
      deals struck
      agreement announced in the press
      have we joined forces with anyone recently
      purpose of the tie up
      in what year was the alliance formed
      did they get into bed with another corporation
      marketing tie in with a film or team
      last cooperation they made public
    `,
  },
  {
    name: 'strategic alliances',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      /\b(?:strategic|alliance|global|key|important|long-term)(?: and \w+)? (?:alliances?|alliance partners?)\b/i,
      /\b(?:strategic|alliance|global|key|important|long-term)(?: and \w+)? (?:partners?,|partnerships?)\b/i,
      /\b(?:strategic (?:and alliance )?partners|alliance partners|alliances?)\b/i,
      /\bshares? (?:certain )?(?:resources|tools|technology|expertise)\b.{0,40}\b(?:and|collaborat|with)\b/i,
      /\bcollaborates? on (?:various |joint |a range of |a variety of )+(?:\w+ )?projects\b/i,
    ],
    asked: `
      which strategic alliances are there
      alliance partners
      do they have long term allies
      with whom do they share resources
      joint projects with other companies
      is it a member of an alliance
      strategic partnerships
      who are the heavyweight allies
      codeshare
      pooling of efforts with others
      do they cooperate with competitors
      coalition
      market leaders they collaborate with
      long standing cooperation
      global alliance membership
      what do alliance partners do together
      league of firms
      do they join hands with rivals
      shared marketing and branding projects
      pacts with other firms
      mutual back scratching
      which companies do we share tools with
      collaboration on joint projects
      business pact
      do they belong to a club of companies
    `,
  },
  {
    name: 'joint ventures',
    blocks: ['key-partners', 'key-activities'],
    answer: 'text',
    told: [
      /\bjoint[- ]ventures?\b/i,
      /\bjointly[- ](?:owned|run|operated|provides?|owns)\b/i,
      /\bmutually[- ]owned\b/i,
      /\b(?:50[-/ ]50|owns (?:a )?\d+% (?:of|stake|interest))\b/i,
    ],
    asked: `
      are there joint ventures
      jointly owned companies
      with whom is the joint venture
      do they own a firm together with someone
      fifty fifty company
      co-owned business
      shared subsidiary
      mutually owned entities
      JV
      which company did they set up with a partner
      do they split the ownership of something
      does another party hold half of a venture
      founded together with another firm
      what does the joint venture do
      common enterprise
      is a plant run together with someone else
      consortium
      do we have a stake in a shared company
      partly owned affiliate
      half and half undertaking
      drilling together with another oil firm
      who is the other parent of the venture
      built together in china
      business owned by two groups
      cooperative ownership
    `,
  },
  {
    name: 'sponsorships',
    blocks: ['key-partners', 'channels'],
    answer: 'names',
    told: [
      /\b(?:co-?)?sponsor(?:s|ed|ing|ship|ships)?\b(?!ed research)/i,
      /\bofficial (?:\w+ ){1,4}(?:of|to|partner|sponsor|supplier|for)\b/i,
      /\b(?:sports?|football|soccer|basketball) (?:teams?|clubs?|organi[sz]ations|franchises|leagues?|games)\b/i,
      /\b(?:baseball|hockey|racing|olympic) (?:teams?|clubs?|organi[sz]ations|franchises|leagues?|games)\b/i,
    ],
    asked: `
      do they sponsor anything
      sponsorships
      which football club do they sponsor
      is it an official partner of the olympics
      whose shirt carries their logo
      sports teams supported
      do they put money into a stadium
      which event do they sponsor
      official supplier to a team
      sponsor of a racing car
      sporting tie ups
      do they back a league
      whose tournament is it named after
      concert sponsor
      which athletes are under contract
      sponsored conferences
      is there a naming rights deal
      marathon or cycling sponsorship
      do we sponsor a club
      whose jersey
      sponsorship deals
      is the name on a ballpark
      patron of the arts
      festival backing
      sponsored games and matches
    `,
  },
  {
    name: 'charities and community partners',
    blocks: ['key-partners', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(?:charit\w+|non-?profits?|no-profit|not-for-profit|NGOs?|non-governmental|philanthrop\w+|foundations?|humanitarian)\b/i,
      /\b(?:community|social|social responsibility)(?: and \w+)? (?:partners?|projects?|partnerships?|initiatives?)\b/i,
      /\b(?:corporate (?:and social )?responsibility|CSR)(?: and \w+)? (?:partners?|projects?|partnerships?|initiatives?)\b/i,
    ],
    asked: `
      do they work with charities
      non profit partners
      which good causes do they support
      community projects
      do they give anything back
      social responsibility partners
      donations
      which NGOs do they cooperate with
      do they help the poor
      charitable organisations
      volunteering with local groups
      philanthropy
      is a foundation involved
      do they support education for children
      what do they do for society
      environmental groups as partners
      who gets their donations
      helping the needy
      youth clubs
      are we involved in the community
      corporate giving
      do they back disaster relief
      benevolent work
      food banks and shelters
      neighbourhood initiatives
    `,
  },
  {
    name: 'universities and research partners',
    blocks: ['key-partners', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:universit\w+|academic|colleges?|schools|educational institutions|research institut\w+|laboratories|academia)\b/i,
      /\b(?:research|R&D|academic|education|scientific|development)(?: and \w+)? (?:partners?|partnerships?)\b/i,
      /\b(?:research|R&D|academic|education|scientific|development)(?: and \w+)? (?:collaborations?|alliances?)\b/i,
      /\b(?:research|R&D|academic|education|scientific|development)(?: and \w+)? (?:collaborators)\b/i,
      /\binvestigator-sponsored research\b/i,
    ],
    asked: `
      do they work with universities
      academic partners
      research collaborations
      which colleges are involved
      do professors help them
      schools they cooperate with
      research institutes
      who does science together with them
      campus partnerships
      studies with outside labs
      is a medical school a partner
      do students take part
      joint research
      which scholars do they collaborate with
      education partners
      do they fund a chair
      contract research organisations
      does the firm team up with academia
      hospitals doing trials for them
      who develops new medicines with them
      learned institutions
      which university is mentioned
      outside laboratories
      do we have ties with a technical college
      teaching institutions in the network
    `,
  },
  {
    name: 'partner tiers',
    blocks: ['key-partners'],
    answer: 'names',
    told: [
      /\b(?:tiers?|levels?|ranks)\b.{0,50}\b(?:partner|silver|gold|platinum|bronze|program|status|include|based)/i,
      /\b(?:gold|silver|platinum|bronze)(?: and \w+)?,? (?:[\w,]{1,40} ){0,2}(?:partners?|levels?|status|tiers?|competenc\w+)\b/i,
      /\b(?:diamond|elite|premier|preferred)(?: and \w+)?,? (?:[\w,]{1,40} ){0,2}(?:partners?|levels?|status|tiers?|competenc\w+)\b/i,
      /\b(?:certified|authori[sz]ed|registered)(?: and \w+)?,? (?:[\w,]{1,40} ){0,2}(?:partners?|levels?|status)\b/i,
      /\b(?:certified|authori[sz]ed|registered)(?: and \w+)?,? (?:[\w,]{1,40} ){0,2}(?:tiers?|competenc\w+)\b/i,
      /\b(?:two|three|four|five|six) (?:\w+ )?(?:tiers|levels)\b/i,
    ],
    asked: `
      what partner tiers are there
      gold silver platinum
      levels of partnership
      how do you move up in the partner programme
      ranks of partners
      is there a premier status
      partner grades
      what is a gold partner
      how many tiers
      certified or preferred partner
      top level partner called
      which rung of the ladder can a partner reach
      partner status levels
      medals for partners
      what distinguishes the highest tier
      bronze level
      what decides a partner's rank
      entry level for partners
      elite partners
      pecking order of resellers
      do they have authorised partners
      classes from basic to premium for partners
      is there a diamond club
      what must we achieve for the next level
      hierarchy in the program
    `,
  },
  {
    name: 'benefits of partnering',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:partners?|program|members?|participants|partnership|affiliates?|resellers)\\b.{0,60}\\b(?:benefits?|' +
          'receives?|given|gain|obtain|access to|entitled|enjoy|get)\\b',
        'i',
      ),
      /\b(?:benefits|perks|advantages|resources) (?:of|for|include|to)\b.{0,60}\b(?:partner|program|member)/i,
      /\b(?:benefits|perks|advantages|resources) (?:of|for|include|to)\b.{0,60}\b(?:training|access|include)/i,
      /\b(?:joint|co-?)[- ]?(?:branded )?marketing (?:opportunities|support|initiatives|funds|activities|materials)\b/i,
      new RegExp(
        '\\b(?:partner portal|deal registration|training and certification|marketing (?:support|materials|resources)|' +
          'sales tools|technical support|account manager)\\b',
        'i',
      ),
      /\bprovides? (?:its |these )?(?:partners|firms|members|resellers|affiliates)\b.{0,20}\bwith\b/i,
    ],
    asked: `
      what do partners get out of it
      benefits of being a partner
      why should I become a partner
      partner perks
      do partners receive training
      marketing support for resellers
      access to the partner portal
      what help do allies receive
      advantages for members of the programme
      what's in it for the partner
      do partners get discounts
      joint marketing opportunities
      certification for partners
      goodies for those who sign up to the scheme
      technical help for channel firms
      do affiliates have a dedicated manager
      resources given to partners
      what support do we give our dealers
      upside of joining
      sweeteners for resellers
      leads shared with partners
      listing on their website
      sales tools and brochures for partners
      do developers get early access
      how are partners looked after
      privileges
    `,
  },
  {
    name: 'conditions and cost of joining',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:partners?|members?|firms|companies|affiliates|applicants|developers|suppliers)\\b.{0,40}\\b(?:must|' +
          'are required|need to|have to|can apply|can register|are eligible|should)\\b',
        'i',
      ),
      /\b(?:no (?:cost|charge|fee)|free|fee|costs?|pay(?:s|ing)?)\b.{0,30}\bto (?:join|participate|enrol|become)\b/i,
      /\b(?:register|apply|application|sign up|become|filling in)\b.{0,40}\b(?:partners?|affiliates?|resellers?|form|program)\b/i,
      /\b(?:programming|franchise|royalty|licen[cs]e|membership|participation|listing|annual) fees?\b/i,
    ],
    asked: `
      how do I become a partner
      what does it cost to join the programme
      requirements for partners
      is joining free
      who can apply
      what must a partner bring along
      application for the partner program
      fees charged to partners
      how do you sign up as an affiliate or reseller
      conditions of membership
      do partners have to pay
      entry criteria
      can any company join
      what paperwork does a partner fill in
      minimum sales to stay in the scheme
      are certified employees needed to join
      how do restaurants register
      what do franchisees pay
      eligibility
      can my small firm sign on
      hoops to jump through to be a partner
      is there a joining fee
      qualifying as a dealer
      royalties owed by partners
      what do we ask of our partners
      partner contract terms
    `,
  },
  {
    name: 'manufacturing partners',
    blocks: ['key-partners', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:manufacturing|production|contract manufacturing|assembly|bottling|foundry)(?: and \w+)? partners?\b/i,
      /\b(?:third[- ]part(?:y|ies)|contract) (?:\w+ )?(?:manufactur\w+|foundries|producers|factories|bottlers|fabricat\w+)\b/i,
      /\b(?:outside|independent|original design) (?:\w+ )?(?:manufactur\w+|foundries|producers)\b/i,
      /\b(?:outside|independent|original design) (?:\w+ )?(?:factories|bottlers|fabricat\w+)\b/i,
      /\bmanufacturers (?:that|who|which) (?:make|produce|manufacture|build|assemble)\b/i,
    ],
    asked: `
      who are the manufacturing partners
      which factories make things for them
      contract manufacturers they team with
      original equipment manufacturers
      who bottles the drinks
      production partners
      do partners build the hardware
      who sews the clothes for the label
      foundry partners
      name of the factory that assembles it
      external makers
      partners that produce the goods
      who presses the records or prints the books
      what companies manufacture on their behalf
      electronics assemblers in taiwan
      bottlers
      makers under contract
      backup manufacturer
      toll producers
      who puts our device together
      third party plants as partners
      design manufacturers
      hired hands in production
      clothing producers they use
      fabricators
    `,
  },
  {
    name: 'outsourcing and service partners',
    blocks: ['key-partners', 'cost-structure'],
    answer: 'text',
    told: [
      /\bfunctions (?:can be|are|may be) outsourced\b/i,
      new RegExp(
        '\\b(?:outsourc\\w+|service|services|contractor|subcontractor|support|operations)(?: and \\w+)? (?:partners?|' +
          'providers?)\\b.{0,40}\\b(?:that|who|which|compris|includ|–|-)',
        'i',
      ),
      /\b(?:outsources?|subcontract\w*|contracts? out)\b.{0,50}\b(?:to|functions|activities|operations|services)\b/i,
      /\b(?:hosting|facilities|call cent(?:er|re)|cleaning|staffing|legal|payroll) (?:\w+ )?(?:providers?|partners?|vendors?)\b/i,
    ],
    asked: `
      which partners take over outsourced functions
      outsourcing partners
      who does their back office work
      service providers
      to whom is work contracted out
      subcontractors
      call centre partner
      who hosts the site for them
      which firm does their payroll
      companies to which tasks are handed
      who cleans up after them
      do they use staffing agencies
      professional service vendors
      contractors on the job
      who runs the help desk for them
      facilities management firm
      partners doing non core work
      law firms and accountants they use
      who carries out the installation
      external service partner
      who handles the dull jobs for us
      hosting partner
      third parties that keep things going
      maintenance firms
      business process outsourcers
    `,
  },
  {
    name: 'delivery and logistics partners',
    blocks: ['key-partners', 'channels', 'cost-structure'],
    answer: 'names',
    told: [
      /\b(?:delivery|shipping|logistics)(?: and \w+)?(?: \w+)? (?:partners?|providers?|compan(?:y|ies)|services?|carriers?)\b/i,
      /\b(?:transport(?:ation)?|freight)(?: and \w+)?(?: \w+)? (?:partners?|providers?|compan(?:y|ies)|services?|carriers?)\b/i,
      /\b(?:courier|fulfil?lment|postal)(?: and \w+)?(?: \w+)? (?:partners?|providers?|compan(?:y|ies)|services?|carriers?)\b/i,
      /\b(?:distribution and delivery)(?: and \w+)?(?: \w+)? (?:partners?|providers?|compan(?:y|ies)|services?|carriers?)\b/i,
      /\b(?:couriers?|(?:freight|air|parcel|common|shipping) carriers|hauliers|haulage|delivery drivers|parcel service)\b/i,
      /\b(?:shipped|delivered|shipping|delivery) (?:\w+ )?(?:by|via|through|handled by) /i,
    ],
    asked: `
      who delivers the parcels
      delivery partners
      which courier do they use
      logistics companies
      shipping partners
      does the postman bring it
      freight carriers
      which haulier drives for them
      who transports the goods
      fulfilment partner
      do they use express carriers
      who brings the food to my door
      bike messengers working for them
      airlines and shipping lines as partners
      postal service cooperation
      who does the last mile
      third party logistics
      removal and transport firms
      whose vans are they
      customs and forwarding agents
      which company posts our packages
      parcel service
      who carries it overseas
      drivers as partners
      warehouse operators hired
    `,
  },
  {
    name: 'financial and payment partners',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      /\b(?:financial|payments?|banking|funding|lending)(?: and \w+)?(?: \w+)? (?:partners?|partnerships?)\b/i,
      /\b(?:insurance|credit card|finance|exchange|investment)(?: and \w+)?(?: \w+)? (?:partners?|partnerships?)\b/i,
      new RegExp(
        '\\b(?:banks?|lenders|payment (?:processors?|providers?|service providers|gateways?|networks?)|credit unions|' +
          'insurers|insurance (?:companies|providers|carriers)|financial institutions)\\b.{0,60}\\b(?:that|which|who|to|' +
          'provide|assist|with|including|such as)\\b',
        'i',
      ),
    ],
    asked: `
      which banks do they work with
      payment partners
      who processes the card payments
      financial institutions as partners
      lending partners
      insurers they cooperate with
      who handles the money transfers
      credit card companies involved
      which bank issues the card
      payment gateway used
      does a bank stand behind the loans
      finance partners
      who lends to the buyers
      insurance carriers
      how do payments get processed and by whom
      clearing houses
      cash handling partner
      banking partner
      who holds the deposits
      credit unions in the network
      with which wallet can I pay
      brokers and exchanges
      does an insurance company back it
      which lender funds our customers
      money side partners
    `,
  },
  {
    name: 'investors as partners',
    blocks: ['key-partners', 'key-resources'],
    answer: 'names',
    told: [
      /\b(?:financial|funding|investment|investor)(?: and \w+)? partners?\b.{0,50}\b(?:venture|private equity)/i,
      /\b(?:financial|funding|investment|investor)(?: and \w+)? partners?\b.{0,50}\b(?:investors?|financ|funds?)/i,
      /\b(?:financial|funding|investment|investor)(?: and \w+)? partners?\b.{0,50}\b(?:provide)/i,
      new RegExp(
        '\\b(?:investors?|venture capital|private equity|financiers|shareholders|' +
          'financial backers)\\b.{0,40}\\b(?:key partners?|partners|remain|include|help|provide|continue)\\b',
        'i',
      ),
      /\b(?:funding|financing) from\b/i,
    ],
    asked: `
      are the investors counted as partners
      venture capital firms as partners
      who provides funding as a partner
      financial backers as allies
      private equity partners
      do investors also give advice
      who funds the growth
      which financiers remain key partners
      funding partners
      do the moneymen help run it
      is an investor among the key partners
      film financiers
      who bankrolls the projects
      shareholder with a partner role
      capital partners
      incubator or accelerator involved
      do backers open doors for them
      partners who put up cash
      investment partners
      do venture firms sit at the table
      growth capital providers
      partner with deep pockets
      advisers from the investor side
      co-investors
      who keeps feeding the startup money
    `,
  },
  {
    name: 'government and industry bodies',
    blocks: ['key-partners', 'customer-segments'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:government\\w*|public sector|public entities|regulators?|municipal\\w*|local authorities|ministr(?:y|' +
          'ies)|federal|state agencies|cities)\\b.{0,60}\\b(?:partner\\w*|agenc\\w+|bodies|collaborat\\w+|works?|' +
          'with which|to|on|in order)\\b',
        'i',
      ),
      /\b(?:industry|trade|professional|regulatory|standards)(?: and \w+)? (?:partners?|associations?|bodies)\b/i,
      /\b(?:industry|trade|professional|regulatory|standards)(?: and \w+)? (?:organi[sz]ations|groups|unions)\b/i,
      /\bmember of (?:a number of|the|several|various)\b/i,
    ],
    asked: `
      do they work with the government
      public bodies as partners
      is a ministry involved
      trade associations
      which industry bodies are they members of
      state agencies
      does the army cooperate with them
      local councils
      cities as partners
      regulators they work alongside
      professional associations
      standards organisations
      is the mayor on board
      lobby groups
      public private partnership
      defence department links
      chamber of commerce
      do they belong to a trade group
      unions and federations
      which authority helps them
      municipal partners
      official institutions
      memberships
      do we sit on any industry committee
      tourist boards
    `,
  },
  {
    name: 'developers and open interfaces',
    blocks: ['key-partners', 'channels', 'value-proposition'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:developers?|developer (?:program|community|network|partners?|portal|tools))\\b.{0,80}\\b(?:API|APIs|SDK|' +
          'kit|kits|build|create|apps?|applications|program|tools|integrat\\w+|documentation)\\b',
        'i',
      ),
      /\b(?:API|APIs|SDKs?|software development kits?|application programming interfaces?)\b/i,
      /\b(?:third[- ]party|independent|outside|external|app|game) developers\b/i,
      /\bopen[- ]source (?:community|contributors|developers)\b/i,
    ],
    asked: `
      is there a developer programme
      do they have an API
      can programmers build apps on it
      software development kit
      app developers as partners
      can I hook my own program up to it
      who writes apps for the platform
      open interface
      outside coders
      tools for developers
      how do game makers get on the platform
      open source community
      is there documentation for programmers
      SDK
      do hackers get to play with it
      can third parties extend the product
      independent developers
      plug in makers
      do we let others build on top
      app marketplace contributors
      hackathon
      key for the interface
      widget builders
      sandbox for coders
      free tools for student programmers
    `,
  },
  {
    name: 'content and media partners',
    blocks: ['key-partners'],
    answer: 'text',
    told: [
      /\b(?:content|media|publishing|programming|network|broadcast|music|entertainment|licensing|news)(?: and \w+)? partners?\b/i,
      new RegExp(
        '\\b(?:publishers|studios|record labels|broadcasters?|television networks|news (?:agencies|organi[sz]ations)|' +
          'artists|authors|content (?:creators|providers|producers|owners)|film ?makers|photographers|' +
          'writers)\\b.{0,60}\\b(?:that|who|which|to|with|provide|whose|license|partner\\w*|through|in exchange)\\b',
        'i',
      ),
      /\bco-?production\b/i,
    ],
    asked: `
      which media companies do they work with
      content partners
      record labels
      film studios they cooperate with
      who provides the shows
      publishers in the network
      newspapers as partners
      photographers and artists who contribute
      broadcasters
      where do they get the music from
      TV channels they team with
      news agencies
      who licenses the films to them
      authors and writers
      content creators sharing the revenue
      magazine partners
      do musicians get a share
      co-productions
      who supplies the games
      video makers
      do we work with the press
      licensing of characters
      radio stations
      which publisher supplies the textbooks
      stock picture contributors
    `,
  },
  {
    name: 'influencers, athletes and creators',
    blocks: ['key-partners', 'channels'],
    answer: 'text',
    told: [
      /\b(?:influencers?|bloggers?|celebrit\w+|athletes?|vloggers?|(?:celebrity|star) chefs?)\b/i,
      /\b(?:brand|student|campus) ambassadors?\b/i,
    ],
    asked: `
      do celebrities promote them
      influencers
      brand ambassadors
      which athletes work with them
      do they use video bloggers
      famous faces
      bloggers as partners
      is a star chef involved
      who is the face of the brand
      pop stars on board
      social media stars
      endorsement deals
      models and musicians
      tv personality teaming up
      do sportsmen test the shoes
      student ambassadors on campus
      who raves about it online for money
      perks for influencers
      does a film star advertise it
      designers they collaborate with
      guest stars
      do we send free stuff to bloggers
      testimonials from the famous
      trend setters
      a-list helpers
    `,
  },
  {
    name: 'systems integrators and consulting partners',
    blocks: ['key-partners', 'channels'],
    answer: 'text',
    told: [
      /\b(?:systems?|solutions?) integrat(?:ors?|ion)\b/i,
      /\b(?:consulting|consultancy|implementation|advisory|training|professional services?|solution)(?: and \w+)? partners?\b/i,
      /\b(?:consult(?:ants|ancies|ing firms))\b.{0,60}\b(?:that|who|which|help|assist|provide|implement|recommend)\b/i,
      /\b(?:management consult\w+|agencies)\b.{0,60}\b(?:that|who|which|help|assist|provide|implement|recommend)\b/i,
      /\b(?:accountants|accounting firms)\b.{0,60}\b(?:that|who|which|help|assist|provide|implement|recommend)\b/i,
      /\bmanaged (?:security )?service providers?\b/i,
    ],
    asked: `
      which consultants help customers implement it
      system integrators
      implementation partners
      consulting partners
      who installs the software for clients
      advisory firms they work with
      training partners
      accountants who recommend the product
      managed service providers
      solution partners
      who sets it up at the customer's
      do agencies work with them
      professional services allies
      IT consultancies in the network
      who rolls out the system
      outside experts fitting it to a client's needs
      deployment help from partners
      marketing agencies as partners
      do we rely on integrators
      third party trainers
      who customises it for a company
      certified implementers
      bookkeepers' programme
      partner firms giving advice
      who does the hand holding during set up
    `,
  },
  {
    name: 'franchise and licence partners',
    blocks: ['key-partners', 'channels', 'revenue-streams'],
    answer: 'text',
    told: [
      /\bfranchis(?:es?|ees?|ing|ed|ors?)\b(?! (?:games|films))/i,
      /\blicen[cs](?:ees?|ing|e|es)(?: and \w+)? (?:partners?|partnerships?|agreements?|deals?|program)\b/i,
      /\b(?:licensees|licen[cs]es? (?:its|their|the) (?:technology|brand|name|trademarks?|products|patents))\b/i,
    ],
    asked: `
      are there franchisees
      franchise partners
      who licenses the brand
      licensing deals
      do independent owners run the shops
      can I open a franchise
      licensees
      does the firm rent out its name
      whose characters are on the toys
      who makes goods under their label
      franchise system
      local operators under the brand
      do they license their technology to others
      owner operators
      who runs the branches abroad
      name and logo used by other firms
      master franchise
      is my local outlet privately owned
      brand licensing
      do we lease our trademark
      independent partner owned stores
      royalty paying partners
      rights to make dolls of the film
      patents licensed out
      concessionaires
    `,
  },
  {
    name: 'marketing and brand partners',
    blocks: ['key-partners', 'channels'],
    answer: 'text',
    told: [
      /\b(?:marketing|branding|advertising|brand)(?:,| and| &)? ?(?:\w+ )?(?:partners?|partnerships?|tie-ups?)\b/i,
      /\b(?:promotional|co-brand\w*|loyalty|rewards?)(?:,| and| &)? ?(?:\w+ )?(?:partners?|partnerships?|tie-ups?)\b/i,
      /\bco-?brand(?:ed|ing)\b/i,
      /\bjoint(?:ly)? (?:marketing|promot\w+|advertis\w+|brand\w+)\b/i,
      /\bbrands\b.{0,40}\b(?:promote|reward|offer|advertis|partner)/i,
    ],
    asked: `
      which brands do they do marketing with
      co branding
      promotional partners
      joint advertising
      advertising agencies they team up with
      loyalty card partners
      brand collaborations
      cross promotion with other firms
      limited edition with another label
      who appears together with them in ads
      bonus points partners
      reward scheme allies
      joint campaigns
      do other brands piggyback on them
      marketing partnerships
      vouchers together with another shop
      two logos on one product
      frequent flyer partners
      cereal box promotions
      whom do we run promotions with
      gift with purchase deal
      package deals with other sellers
      who shares the billboard
      special offers for members of other clubs
      discount partners
    `,
  },
  {
    name: 'what partners contribute',
    blocks: ['key-partners', 'channels'],
    answer: 'text',
    told: [
      new RegExp(
        '\\b(?:partners?|companies|firms|organi[sz]ations|providers|institutions)\\b.{0,15}\\b(?:that|who|' +
          'which) (?:assist|help|support|extend|enable|contribute|complement|provide|facilitate|supplement)\\b',
        'i',
      ),
      /\bin order to (?:provide|ensure|extend|expand|help|enhance|offer|increase|complement)\b/i,
      /\bpartners?\b.{0,40}\b(?:influence|account|generate|contribut\w+|bring|drive)\b/i,
      /\b(?:extends?|extending|expand|broaden) (?:its|the company’s|their) (?:\w+ ){0,4}(?:reach|capabilities)\b/i,
      /\b(?:extends?|extending|expand|broaden) (?:its|the company’s|their) (?:\w+ ){0,4}(?:offering|audience)\b/i,
      /\b(?:extends?|extending|expand|broaden) (?:its|the company’s|their) (?:\w+ ){0,4}(?:presence)\b/i,
    ],
    asked: `
      what do partners do for the company
      why does it need partners
      what do the partners contribute
      how do partnerships help the business
      purpose of the partner network
      what would be missing without partners
      share of sales brought in by partners
      what role do partners play
      how much business comes via allies
      reasons for teaming up
      what does it gain from collaborating
      motive behind the alliances
      do partners widen its reach
      what is the point of all these partnerships
      value added by third parties
      which gaps do partners fill
      what do they bring to the table
      how do others pitch in
      advantage the firm draws from cooperation
      what do we get from our partners
      how do helpers extend the offering
      why not do it all alone
      contribution of outside companies
      functions performed by partners
      is cooperation worth it for them
    `,
  },
]
