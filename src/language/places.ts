/** Names of places, lower case: continents and regions, countries, states and provinces, large cities. */
const REGIONS = `africa, america, americas, north america, south america, latin america, central america, asia, asia pacific, asia-pacific, apac,
emea, europe, western europe, eastern europe, european union, eu, middle east, oceania, australasia, scandinavia, nordics, benelux, caribbean, balkans,
baltics, southeast asia, south asia, east asia, sub-saharan africa, north africa, gulf, pacific, atlantic, worldwide, midwest, west coast, east coast,
new england, silicon valley, bay area, pacific northwest, southeast, northeast, southwest, northwest`

const COUNTRIES = `afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus,
belgium, bermuda, bolivia, bosnia, botswana, brazil, brunei, bulgaria, cambodia, cameroon, canada, cayman islands, chile, china, colombia, congo,
costa rica, croatia, cuba, cyprus, czech republic, denmark, dominican republic, ecuador, egypt, el salvador, england, estonia, ethiopia, fiji, finland,
france, georgia, germany, ghana, greece, greenland, guam, guatemala, guinea, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran,
iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, korea, kosovo, kuwait, laos, latvia, lebanon, libya, liechtenstein,
lithuania, luxembourg, macau, macedonia, madagascar, malaysia, maldives, malta, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco,
mozambique, myanmar, namibia, nepal, netherlands, holland, new zealand, nicaragua, nigeria, northern ireland, norway, oman, pakistan, palestine, panama,
paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, singapore, slovakia,
slovenia, somalia, south africa, south korea, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania, thailand, trinidad, tunisia, turkey,
uganda, ukraine, united arab emirates, uae, united kingdom, uk, great britain, britain, united states, usa, u.s, u.s., us, uruguay, uzbekistan, venezuela, vietnam,
wales, yemen, zambia, zimbabwe`

const STATES = `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, ontario, quebec, alberta, british columbia, manitoba, nova scotia, new brunswick,
saskatchewan, bavaria, catalonia, queensland, new south wales`

const CITIES = `amsterdam, ankara, athens, atlanta, auckland, austin, bangalore, bengaluru, bangkok, barcelona, beijing, belfast, berlin, birmingham, bogota, bombay,
boston, bristol, brooklyn, brussels, bucharest, budapest, buenos aires, cairo, calgary, cambridge, cape town, charlotte, chennai, chicago, cincinnati,
cleveland, cologne, colombo, columbus, copenhagen, dallas, delhi, denver, detroit, dubai, dublin, edinburgh, frankfurt, geneva, glasgow, guangzhou,
hamburg, hangzhou, hanoi, helsinki, houston, hyderabad, indianapolis, istanbul, jakarta, jerusalem, johannesburg, kansas city, karachi, kiev, krakow,
kuala lumpur, lagos, las vegas, leeds, lima, lisbon, liverpool, london, los angeles, lyon, madrid, manchester, manhattan, manila, melbourne, memphis,
mexico city, miami, milan, milwaukee, minneapolis, montreal, moscow, mountain view, mumbai, munich, nairobi, nashville, new delhi, new orleans, osaka,
oslo, ottawa, oxford, palo alto, paris, perth, philadelphia, phoenix, pittsburgh, portland, prague, pune, raleigh, redwood city, richmond, rio de janeiro,
riyadh, rome, sacramento, salt lake city, san diego, san francisco, san jose, san mateo, santa clara, santiago, sao paulo, seattle, seoul, shanghai, shenzhen,
stockholm, st. louis, stuttgart, sydney, taipei, tampa, tel aviv, tokyo, toronto, vancouver, vienna, warsaw, washington dc, zurich`

const namesOf = (list: string): string[] => list.split(',').map((name) => name.trim())

export const PLACES: ReadonlySet<string> = new Set([REGIONS, COUNTRIES, STATES, CITIES].flatMap(namesOf))
