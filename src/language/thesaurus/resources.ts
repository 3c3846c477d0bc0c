import type { ThesaurusTopic } from '../thesaurus.ts'

/** Resources and property. */
export const resources: ThesaurusTopic = {
  block: 'key-resources',
  lines: `
resource, asset, what it has, holdings, most important thing it owns, crown jewel, what they rely on, possession, indispensable
physical asset, building, facility, property, plant, equipment, premises, real estate, bricks and mortar, hardware
factory, plant, manufacturing facility, production site, works, mill, manufacturing plant, assembly plant
warehouse, storage, depot, distribution center, distribution centre, fulfillment center, fulfilment centre, stockroom, storehouse, logistics centre
office, headquarters, building, workplace, premises, desk, base, workspace
headquarters, head office, HQ, based in, home base, main office, seat, located, where is it based, hails from, headquartered
location, site, place, whereabouts, spot, address, situated, branch
land, plot, acreage, acres, site, ground, hectares, farmland
fleet, vehicles, trucks, vans, lorries, cars, planes, aircraft, ships, number of vehicles
aircraft, plane, airplane, aeroplane, jet, airliner, fleet
ship, vessel, boat, cruise liner, liner, tanker, at sea
truck, lorry, van, trailer, heavy vehicle, eighteen-wheeler
car, automobile, vehicle, auto, motor, wheels, ride, sedan
train, rail, railway, railroad, locomotive, track, wagon
bike, bicycle, cycle, two wheels, pedal
machine, machinery, equipment, apparatus, gear, kit, tools, device, plant
technology, technological, tech, system, know-how, platform, technical basis, engine
patent, patents, invention, intellectual property, IP, protected idea, patent portfolio, proprietary, inventions, legally protected
trademark, trade mark, brand name, logo, registered name, copyright
intellectual property, IP, rights, secret sauce, trade secret, proprietary technology, know-how, copyright
algorithm, formula, matching engine, maths, software brain, computation, recipe
recipe, formula, secret formula, composition, method
database, data, information, records, collection of data, facts and figures, dataset, big data, archive
content, library, catalogue, material, articles, shows, titles, works, media
network, web of, connections, links, ecosystem, chain, reach
brand, reputation, goodwill, name, image, trust in the name
capital, money, funds, cash, financial resources, war chest, financing, funding
cash, liquid funds, money in the bank, reserves, cash pile, liquidity
website as resource, online platform, infrastructure, digital platform
infrastructure, backbone, underlying systems, network, foundation, facilities
server, data center, data centre, hosting, cloud, computing power, machines in racks
laboratory, lab, research facility, test site, research centre, testing facility, R&D center
studio, set, soundstage, production facility, workshop
kitchen, oven, cooking facility, restaurant back room
mining, quarry, pit, dig, ore, excavation
oil, crude, petroleum, barrels, black gold, drilling, wells, reserves
gas, natural gas, pipeline, LNG, methane
refinery, refining, processing plant, refine
power plant, power station, generator, generation, grid, megawatts, electricity production
store network, number of stores, locations, branches, outlets, footprint
square feet, floor space, area, size of building, square metres, square meters, space
`,
}
