import type { ThesaurusTopic } from '../thesaurus.ts'

/** Customer relationships. */
export const relationships: ThesaurusTopic = {
  block: 'customer-relationships',
  lines: `
customer relationship, treat customers, look after customers, keep customers happy, customer care, how they deal with customers, interaction
customer service, customer support, support, help, assistance, helpdesk, help desk, client service, after-sales, aftercare, care
help, support, assist, assistance, aid, hand, get unstuck, stuck, struggle, rescue, bail out, sort out
problem, issue, trouble, hiccup, glitch, something goes wrong, complaint, fault, break, not working, broken, hitch, snag
complain, complaint, grievance, unhappy, moan, grumble, dispute, dissatisfied, angry customer, kick up a fuss
contact, get in touch, reach, talk to, call, write to, speak to, get hold of, ring, contact form, reach out, communicate
phone, telephone, call, ring, by phone, hotline, phone number, toll-free, toll free, dial, speak to a human, on the line
email, e-mail, write, send a message, mail, drop a line, message, in writing
live chat, chat, instant message, messaging, text chat, chatbot, talk online, type with an agent
in person, face to face, personal contact, real person, human being, human touch, actual person, someone real
self-service, do it yourself, on your own, by themselves, without help, help yourself, DIY, without talking to anyone, no human contact, fend for yourself
automated service, automatic, machine, without people, no human involved, self-operating
personal assistance, dedicated, account manager, one-to-one, personal contact, own contact person, named contact, assigned person, hand-holding
account manager, dedicated representative, single contact, relationship manager, key account, personal adviser
FAQ, frequently asked questions, answers to common questions, help page, help section, help centre, help center, common questions
knowledge base, documentation, manual, guide, instructions, tutorial, how-to, handbook, read up, user guide, reference
tutorial, how-to video, guide, lesson, walk through, learn to use, step by step
forum, discussion board, message board, community, users help each other, ask other users, peer support, user group, swap tips, chat room
community, user community, network of members, peers, members help each other, fans, followers
training, course, class, workshop, coaching, teach, learn, lesson, education, instruction, schooling, bootcamp, show the ropes
certification programme, exam, test, prove skills, qualify, become certified, credential
consulting, advice, consultancy, advisory, counsel, guidance, expert help, tell what to do, adviser, advisor
onboarding, getting started, set up, setup, installation, install, implementation, up and running, first steps, configure
newsletter, mailing, updates, news by email, subscribe to news, bulletin, keep informed
loyalty programme, loyalty program, rewards, points, frequent flyer, reward scheme, bonus points, miles, stamps, perks, rewards club, loyalty card, stay loyal
keep customers, retention, retain, stick around, come back, hold on to, lock-in, stay with, loyal, churn, leave
switching cost, hard to leave, locked in, tied in, difficult to switch, move elsewhere
feedback, survey, opinion, suggestion, ask customers, tell what you think, input, rate, comments
co-creation, users create, user-generated, contributed by users, made by members, crowd, let customers create, participate
review, comment, post opinion, write about, rate, leave a rating, verdict
social media presence, follow on, tweet, fan page, profile, online following
response time, how fast do they reply, answer within, respond, reply, get back to, hear back, turnaround
ticket, support request, case, log a problem, file a request, submit, incident
hours, opening hours, business hours, open, working hours, when can I call, availability
language, multilingual, spoken, translate, translation, in my language, tongue, Spanish, French
event for customers, user conference, meet-up, workshop, gathering of users, annual conference
gift, present, surprise, freebie, giveaway, goodies
apology, compensation, make up for, make good, sorry, credit back
trial support, test period, evaluation help, pilot, proof of concept
remote, from afar, at a distance, off-site, from home, remotely
on-site, onsite, at my place, visit in person, at the customer's premises, come to us
upgrade, update, new version, patch, latest release, keep current, improve
maintenance, service contract, support contract, service plan, upkeep, regular checks
transactional relationship, hands-off, one-time deal, little contact, minimal interaction, limited contact
long-term relationship, close relationship, lasting, partnership with customers, stay in touch
`,
}
