import type { ThesaurusTopic } from '../thesaurus.ts'

/** Places. */
export const places: ThesaurusTopic = {
  block: undefined,
  lines: `
America, United States, USA, American, stateside, the States, North America
Britain, United Kingdom, UK, England, British, London
Europe, European, EU, the continent, EMEA
Asia, Asian, Asia Pacific, Far East, APAC, China, Japan, India
China, Chinese, Beijing, Shanghai, Hong Kong
Japan, Japanese, Tokyo
India, Indian, Mumbai, Bangalore, Delhi
Latin America, South America, Brazil, Mexico, Argentina
Africa, African, South Africa, Nigeria, Kenya
Middle East, Dubai, UAE, Saudi Arabia, Gulf, Israel
Canada, Canadian, Toronto, Vancouver
Australia, Australian, Sydney, down under, New Zealand
Germany, German, Berlin, Munich
France, French, Paris
California, San Francisco, Silicon Valley, Bay Area, Los Angeles, west coast
New York, Manhattan, east coast, NYC
city, town, urban, metropolitan, municipality, metropolis
rural, countryside, village, remote area, country
coast, sea, ocean, beach, seaside
domestic, home market, within the country, national, home country
foreign, overseas, abroad, international, outside the country
region, area, district, zone, territory, part of the world
continent, part of the globe, region
downtown, city center, city centre, inner city
suburb, suburban, outskirts
`,
}
