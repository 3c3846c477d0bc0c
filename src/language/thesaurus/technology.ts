import type { ThesaurusTopic } from '../thesaurus.ts'

/** Technology. */
export const technology: ThesaurusTopic = {
  block: undefined,
  lines: `
cloud, cloud-based, hosted, SaaS, software as a service, online software, over the internet
on-premise, on premises, own server, installed locally, in-house server, own data centre
artificial intelligence, AI, machine learning, smart software, algorithm, intelligent, deep learning
data, information, records, numbers, figures, statistics, database
big data, analytics, data mining, crunch numbers, business intelligence
internet of things, IoT, connected devices, sensors, smart devices, smart home
sensor, detector, monitor, device that measures
mobile device, smartphone, tablet, phone, handheld, iPad
operating system, Windows, Linux, platform, macOS
browser, web, internet access
search technology, index, search function, search tool
wireless, Wi-Fi, cellular, mobile network, no cables, radio
network, connection, connectivity, broadband, fibre, internet access, link
website builder, create a site, make a web page, templates, site maker
template, ready-made design, layout, theme, pattern
backup, copy of data, restore, recovery, save copies
virus, malware, hacker, cyber attack, cybersecurity, security threat, intrusion
payment technology, terminal, card reader, point of sale, POS, checkout, till, cash register
GPS, map, navigation, location tracking, directions, route
electric, battery, battery-powered, plug-in, charge, rechargeable, EV, electric vehicle
charging station, charger, plug in, recharge, supercharger
self-driving, autonomous, driverless, autopilot
drone, unmanned aircraft, quadcopter, UAV
robot, automation, machine, automated
3D printing, printer, additive manufacturing, printed objects
printer, print, ink, cartridge, toner, copier
storage, hard drive, disk, memory, flash, save files
file, document, paperwork, record, folder
collaboration tool, teamwork, work together, share files, group work
project management, task, to-do, planning, keep track of work
customer relationship management, CRM, sales software, keep track of customers
accounting software, bookkeeping, books, invoicing, finance software, ledger
payroll software, pay employees, salary processing
survey, questionnaire, poll, opinion research
spreadsheet, Excel, table, rows and columns
video call, conference call, video conferencing, virtual meeting, face to face online
signature, sign, e-signature, sign documents, digital signature, autograph
translation, translate, interpreter, other language
middleware, integration software, enterprise software, glue
developer tools, SDK, software kit, code library, toolkit, API
source code, code, program text, codebase
version, release, edition, build
download, install, get the software
bug, error, defect, glitch, fault
`,
}
