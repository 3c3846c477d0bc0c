import type { QuestionCase } from '../../src/quality/question-case.ts'

/** An article of tests/quality/general, and what strangers ask of it. */
export interface GeneralArticle {
  document: string
  /** The question, then one string for each thing that the answer has to hold; `|` parts other ways to say it. */
  told: readonly (readonly [question: string, ...must: string[]])[]
  /** Questions that another of the articles answers and this one does not. */
  strange: readonly string[]
}

export const generalCases = ({ document, told, strange }: GeneralArticle): QuestionCase[] => [
  ...told.map(
    ([question, ...must], at): QuestionCase => ({
      id: `${document}-${at + 1}`,
      kind: questionWord(question),
      question,
      expect: 'answer',
      holds: must.map((group) => group.split('|')),
      maxWords: 60,
    }),
  ),
  ...strange.map(
    (question, at): QuestionCase => ({
      id: `${document}-strange-${at + 1}`,
      kind: 'of another article',
      question,
      expect: 'refuse',
    }),
  ),
]

const questionWord = (question: string): string =>
  /\b(how (?:many|much|long|old|far|fast|deep|tall)|how|who(?:m|se)?|when|where|why|which|what)\b/i
    .exec(question)?.[1]
    ?.toLowerCase() ?? 'other'

export const GENERAL: readonly GeneralArticle[] = [
  {
    document: 'danube',
    told: [
      ['What is the only European river longer than the Danube?', 'Volga'],
      ['How long is the Danube?', '2,850'],
      ['How many countries does the river touch?', 'ten|10'],
      ['In which German region does the Danube begin?', 'Black Forest'],
      ['Which two streams come together at Donaueschingen?', 'Brigach', 'Breg'],
      ['Into which sea does the Danube flow?', 'Black Sea'],
      ['When did the delta become a World Heritage site?', '1991'],
      ['What did the Greeks call the lower part of the river?', 'Istros'],
      ['Who built a bridge over the Danube for Trajan?', 'Apollodorus of Damascus'],
      ['Why did Hadrian have parts of the bridge removed?', 'enemies'],
      ['Where does the Danube Commission have its seat?', 'Budapest'],
      ['What fish can no longer get upstream because of the dam?', 'beluga sturgeon'],
    ],
    strange: [
      'How many string quartets did Haydn leave?',
      'Which city was struck by an earthquake in 1755?',
      'What gas gives Neptune its blue colour?',
    ],
  },
  {
    document: 'haydn',
    told: [
      ['In which village was Haydn born?', 'Rohrau'],
      ['What was the occupation of his father?', 'wheels'],
      ['How old was Haydn when he left his parents?', 'six|6'],
      ['Why was he dismissed from the choir in 1749?', 'voice had broken'],
      ['From whom did Haydn learn composition?', 'Nicola Porpora'],
      ['Which family hired him in 1761?', 'Esterházy'],
      ['What instrument did Prince Nikolaus play?', 'baryton'],
      ['Who brought the composer to England?', 'Johann Peter Salomon'],
      ['What degree did Haydn receive from Oxford?', 'honorary doctor'],
      ['How many symphonies did he write?', '104'],
      ['Whom did Haydn marry?', 'Maria Anna Keller'],
      ['When was his skull laid to rest with his body?', '1954'],
    ],
    strange: [
      'How deep can an emperor penguin dive?',
      'Who invented the separate condenser?',
      'How tall is the Santa Justa Lift?',
    ],
  },
  {
    document: 'hastings',
    told: [
      ['On what date was the Battle of Hastings fought?', '14 October 1066'],
      ['Who was king of the English during the battle?', 'Harold'],
      ['Which king died in January 1066 without an heir?', 'Edward the Confessor'],
      ['Where were Hardrada and Tostig killed?', 'Stamford Bridge'],
      ['Who lost the battle at Fulford?', 'Edwin', 'Morcar'],
      ['Where did William come ashore?', 'Pevensey'],
      ['How many soldiers did Harold have?', '7,000'],
      ['At what time of day did the fighting begin?', 'nine in the morning|nine'],
      ['Why did William push back his helmet?', 'face|slain'],
      ['How is Harold said to have died?', 'arrow'],
      ['Where was William crowned?', 'Westminster Abbey'],
      ['How long is the Bayeux Tapestry?', '70 metres'],
    ],
    strange: [
      'Who was the first to see the cholera bacterium under a microscope?',
      'How many moons does Neptune have?',
      'In what year did the Danube Commission move to Budapest?',
    ],
  },
  {
    document: 'neptune',
    told: [
      ['How far is Neptune from the Sun?', '4.5 billion'],
      ['Who worked out the position of the unknown planet?', 'Urbain Le Verrier|Le Verrier'],
      ['At which observatory was Neptune first recognised?', 'Berlin'],
      ['Who had drawn the planet long before without knowing what it was?', 'Galileo'],
      ['After which god is Neptune named?', 'god of the sea'],
      ['How many years does Neptune take to go once around the Sun?', '165'],
      ['What is the length of a day on Neptune?', '16 hours'],
      ['Why is Neptune called an ice giant?', 'water, ammonia and methane'],
      ['How fast are the winds on Neptune?', '2,100'],
      ['What is the name of the largest moon?', 'Triton'],
      ['Who discovered Triton?', 'William Lassell'],
      ['Which spacecraft flew past Neptune?', 'Voyager 2'],
    ],
    strange: [
      'What do leopard seals hunt?',
      'How many kilometres long is the canal that was opened in 1992?',
      'Who taught Haydn composition?',
    ],
  },
  {
    document: 'emperor-penguin',
    told: [
      ['Where do emperor penguins live?', 'Antarctica'],
      ['How much does an adult weigh?', '22 and 45|45 kilograms'],
      ['Who first described the species?', 'George Robert Gray'],
      ['After whom is the bird named?', 'Johann Reinhold Forster'],
      ['How many eggs does a female lay?', 'single egg|one egg'],
      ['Who keeps the egg warm?', 'male'],
      ['For how long does the male go without food?', '115 days'],
      ['Why do the males huddle together?', 'warmth'],
      ['What is the deepest dive on record?', '564'],
      ['Which animals prey on adult emperor penguins?', 'Leopard seals', 'killer whales'],
      ['How many colonies were counted in the survey of 2012?', '46'],
      ['What is the title of the book by Cherry-Garrard?', 'The Worst Journey in the World'],
    ],
    strange: [
      'Who was crowned on Christmas Day 1066?',
      'When was the Vasco da Gama Bridge opened?',
      'What did Thomas Savery patent?',
    ],
  },
  {
    document: 'lisbon',
    told: [
      ['On which river does Lisbon lie?', 'Tagus'],
      ['What was the population of the city in 2021?', '545,000'],
      ['Who took the city from the Moors?', 'Afonso Henriques'],
      ['How long did the siege of 1147 last?', 'four months'],
      ['What paid for the monastery?', 'tax|spices'],
      ['On what day did the great earthquake happen?', '1 November 1755'],
      ['How many books were lost with the royal palace?', '70,000'],
      ['Who was in charge of rebuilding the city?', 'Marquis of Pombal|Pombal'],
      ['Why is it called the Carnation Revolution?', 'flowers'],
      ["What was the theme of Expo '98?", 'oceans'],
      ['Who designed the Santa Justa Lift?', 'Raoul Mesnier du Ponsard'],
      ['What is fado?', 'melancholy'],
    ],
    strange: ['How many people died in Soho in 1854?', 'Which prince played the baryton?', 'Who won the Rainhill Trials?'],
  },
  {
    document: 'steam-engine',
    told: [
      ['What did Savery call his pump?', "Miner's Friend"],
      ['What was the trade of Thomas Newcomen?', 'ironmonger'],
      ['Where did the first Newcomen engine work?', 'Dudley Castle'],
      ['How much of the heat did the engine of Newcomen waste?', '99 percent'],
      ['For which university did Watt make instruments?', 'Glasgow'],
      ['What did Watt invent in 1765?', 'separate condenser'],
      ['Who became the partner of Watt?', 'Matthew Boulton'],
      ['How did customers pay for the engines of Boulton and Watt?', 'one third'],
      ['What kept the speed of the engine steady?', 'governor'],
      ['How many people rode behind the locomotive of Trevithick?', 'seventy|70'],
      ['What prize did the builder of the Rocket get?', '500 pounds'],
      ['Who invented the steam turbine?', 'Charles Parsons|Parsons'],
    ],
    strange: [
      'Which treaty was signed in Lisbon in 2007?',
      'How long does an emperor penguin live?',
      'Which brothers of Harold fell in the battle?',
    ],
  },
  {
    document: 'cholera',
    told: [
      ['What organism causes cholera?', 'Vibrio cholerae'],
      ['What is the main symptom of the disease?', 'diarrhoea'],
      ['How do people get cholera?', 'water'],
      ['Which blood group suffers most?', 'group O'],
      ['Why was cholera called the blue death?', 'bluish'],
      ['What is in the drink that patients are given?', 'sugar', 'salts'],
      ['What share of untreated severe cases is fatal?', 'half'],
      ['Who developed the first widely used vaccine?', 'Waldemar Haffkine'],
      ['How many pandemics have there been?', 'seven|7'],
      ['What did John Snow find out?', 'pump'],
      ['When did Robert Koch identify the germ?', '1884'],
      ['Who brought the disease to Haiti?', 'Nepal'],
    ],
    strange: ['When did Galle find the planet Neptune?', 'What do the Brigach and the Breg form?', 'Who composed The Creation?'],
  },
]
