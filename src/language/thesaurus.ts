import { activities } from './thesaurus/activities.ts'
import { channels } from './thesaurus/channels.ts'
import { customers } from './thesaurus/customers.ts'
import { everydayActivities } from './thesaurus/everyday-activities.ts'
import { everydayChannels } from './thesaurus/everyday-channels.ts'
import { everydayCustomers } from './thesaurus/everyday-customers.ts'
import { everydayMoney } from './thesaurus/everyday-money.ts'
import { everydayPartners } from './thesaurus/everyday-partners.ts'
import { everydayRelationships } from './thesaurus/everyday-relationships.ts'
import { everydayResources } from './thesaurus/everyday-resources.ts'
import { everydaySize } from './thesaurus/everyday-size.ts'
import { everydayValue } from './thesaurus/everyday-value.ts'
import { industries } from './thesaurus/industries.ts'
import { investors } from './thesaurus/investors.ts'
import { law } from './thesaurus/law.ts'
import { moneyComingIn } from './thesaurus/money-coming-in.ts'
import { moneyGoingOut } from './thesaurus/money-going-out.ts'
import { partners } from './thesaurus/partners.ts'
import { places } from './thesaurus/places.ts'
import { price } from './thesaurus/price.ts'
import { relationships } from './thesaurus/relationships.ts'
import { resources } from './thesaurus/resources.ts'
import { rivals } from './thesaurus/rivals.ts'
import { staff } from './thesaurus/staff.ts'
import { technology } from './thesaurus/technology.ts'
import { time } from './thesaurus/time.ts'
import { value } from './thesaurus/value.ts'

/** Lines of words and phrases that stand for each other, comma-separated, one line a meaning. Written from a plan, topic by topic. */
export interface ThesaurusTopic {
  /** The block of the canvas that the topic belongs to, when it belongs to one. */
  block: string | undefined
  lines: string
}

export const THESAURUS: readonly ThesaurusTopic[] = [
  moneyComingIn,
  moneyGoingOut,
  price,
  customers,
  value,
  channels,
  relationships,
  staff,
  resources,
  investors,
  activities,
  partners,
  rivals,
  law,
  technology,
  places,
  time,
  everydayMoney,
  everydayCustomers,
  everydayValue,
  everydayChannels,
  everydayRelationships,
  everydayResources,
  everydayActivities,
  everydayPartners,
  everydaySize,
  industries,
]
