import type { ThesaurusTopic } from '../thesaurus.ts'

/** Value: why people choose it. */
export const value: ThesaurusTopic = {
  block: 'value-proposition',
  lines: `
value proposition, benefit, advantage, selling point, what makes it special, why choose, plus point, upside, merit, strength
better than others, stand out, differentiate, set apart, edge, competitive advantage, unique, one of a kind, special, distinctive, what makes them different
unique, sole, exclusive, nobody else, no one else, unmatched, unrivalled, one-of-a-kind
convenience, convenient, handy, easy, effortless, hassle-free, no fuss, painless, no hassle, less hassle, saves effort
ease of use, user-friendly, simple to use, intuitive, easy to learn, straightforward, no training needed, foolproof, plug and play
save time, time-saving, quicker, no waiting, speed up, faster, get done sooner
fast, quick, rapid, speedy, swift, prompt, instant, in no time, immediate, right away, straight away
slow, sluggish, takes ages, delay, late, wait, waiting time
efficiency, efficient, productivity, productive, streamline, get more done, optimise, optimize
accessibility, accessible, within reach, available to everyone, opens up, reach people who could not, easy to get at
availability, available, on hand, obtainable, can be had, in stock
customisation, customization, personalise, personalize, tailored, tailor-made, bespoke, made to measure, customised, customized, to your taste, custom, fit your needs, adapt
personalised, personalized, just for you, suggestions, recommendations, matched to me, individual
flexibility, flexible, adaptable, adjust, versatile, change at will, no strings attached
choice, variety, wide range, selection, assortment, array, broad range, diverse, all sorts, lots of options, plenty to choose from, catalogue, portfolio, lineup
comprehensive, complete, all-in-one, end-to-end, one-stop shop, everything under one roof, full range, whole package, soup to nuts, turnkey
quality, high-quality, well made, superior, first-rate, top-notch, excellence, craftsmanship, good stuff
performance, powerful, strong results, works well, effective, high-performing, capability
reliable, dependable, trustworthy, can count on, uptime, stable, robust, always works, does not break down, consistency
durable, long-lasting, lasts, sturdy, tough, hard-wearing, built to last, rugged, lifespan
design, look, looks, style, stylish, aesthetics, appearance, elegant, sleek, good-looking, beautiful, pretty, eye-catching
brand, reputation, status, prestige, good name, image, standing, well known, household name, recognition, name recognition, famous
trust, confidence, faith, credibility, believe, trusted, peace of mind
luxury, prestige, status symbol, exclusive, glamour, show off, upscale
innovation, innovative, new idea, groundbreaking, pioneering, cutting-edge, novel, state-of-the-art, first of its kind, breakthrough, inventive, advanced
first, pioneer, earliest, first mover, trailblazer, before anyone else, original
newness, new, novel, fresh, latest, brand-new, recently launched, modern, up to date
risk reduction, risk, safe, safety, guarantee, warranty, peace of mind, secure, nothing to lose, less worry
warranty, guarantee, breaks within, cover for defects, promise to repair, stand behind product, defect
return, returns, send back, bring back, take back, exchange, not satisfied, change my mind
security, secure, protect, protection, safeguard, keep safe, encrypted, encryption, lock, hackers
privacy, private, personal data, confidential, data protection, snooping, who sees my data, keep secret, anonymous
fraud, scam, cheat, con, swindle, fake, crook, rip off, dishonest, trick
vetting, background check, screening, checked, verified, verify, weed out, bad apples, vet, identity check, creep
transparency, transparent, open, honest, clear, upfront, no hidden fees, nothing hidden
sustainability, sustainable, environment, environmental, green, eco-friendly, planet, climate, carbon footprint, earth-friendly, ecological
renewable, solar, wind power, clean energy, green power, sun, alternative energy
recycle, recycled, recycling, reuse, reused, second life, waste, landfill, rubbish, trash
emission, carbon, pollution, greenhouse gas, CO2, exhaust, fumes, dirty air
ethical, fair trade, responsible, conscience, social responsibility, giving back, do good, values, ethos
health, healthy, wellness, well-being, wellbeing, fitness, good for you, nutritious, nutritional
organic, natural, no chemicals, pesticide-free, additive-free, pure, wholesome
fresh, freshness, just picked, fresh-made, crisp, not frozen
taste, flavour, flavor, delicious, tasty, yummy, palate
comfort, comfortable, cosy, cozy, comfy, snug, soft
entertainment, fun, enjoyment, amusement, enjoyable, leisure, pleasure, have a good time
community, sense of belonging, network of users, tribe, fellow users, like-minded people, social circle
social, share with friends, connect with people, keep in touch, stay connected, friends, meet people
save, saving, savings, cheaper than, cut the bill, cost reduction, reduce costs, save money, good value, value for money, bang for the buck
insight, analytics, understand data, see what is going on, data analysis, statistics, reports, figures, dashboard, reporting, metrics
accuracy, accurate, precise, exact, correct, error-free, mistakes, errors, get it right
automation, automate, automatic, automated, by itself, without lifting a finger, robot, no human, hands-off
integration, integrate, work together, compatible, plugs into, connect to, hook up, interoperable, plays nicely, tie in
scalable, scalability, grows with you, handle more, scale up, room to grow, expand easily
speed of delivery, next day, same day, how soon, arrive quickly, delivery time, how long until it arrives
award, prize, accolade, honour, honor, recognition, trophy, medal, won, winner, pat on the back, distinction
ranking, ranked, top of the list, number one, listed among, league table, best of, leading
rating, review, stars, score, feedback, satisfaction, what people say, testimonial, thumbs up, opinion, recommend
proof, evidence, statistics, track record, results, success story, case study, show that it works, studies
problem solved, pain point, trouble, headache, difficulty, need addressed, struggle, challenge, issue
satisfaction, happy customers, pleased, content, delighted, glad, like it
exclusive, members only, VIP, invitation only, privileged, special access, private
global, worldwide, international, all over the world, around the globe, across borders, abroad, overseas, everywhere
local, nearby, neighbourhood, neighborhood, in town, close to home, around the corner, near me, regional, close by
mobile, on the go, on the move, portable, take anywhere, out and about, carry around
anytime, anywhere, round the clock, whenever, wherever, at any time, day or night
24/7, 24x7, around the clock, day and night, all hours, middle of the night, weekend, at night, 24 hours a day, out of hours, any hour
expertise, know-how, knowledge, experience, specialised skills, knows its stuff, seasoned, expert, specialist
curated, hand-picked, carefully chosen, selected by experts, handpicked, cherry-picked
heritage, history, long-standing, tradition, decades, established, since, long history, goes back
size, scale, biggest in the world, largest, market leader, dominant, leading, number one, huge
small, tiny, little, compact, miniature, not very big
control, take charge, manage yourself, in charge of, decide yourself, manage, oversee
results, outcome, effect, impact, difference it makes, improvement, success
learning, education, teach, course, learn new skills, study, class, lesson, training
certificate, certification, diploma, credential, qualification, degree, accreditation, certified, accredited, seal of approval
`,
}
