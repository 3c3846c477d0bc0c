import type { ThesaurusTopic } from '../thesaurus.ts'

/** Price. */
export const price: ThesaurusTopic = {
  block: 'revenue-streams',
  lines: `
price, charge, fee, cost, rate, tariff, toll, price tag, asking price
set you back, how much is it, what do i pay, damage, price, cost, out of pocket
pay, cough up, fork over, hand over, part with, settle up, foot the bill
cheap, inexpensive, affordable, low-cost, low price, budget, bargain, economical, wallet-friendly, easy on the wallet, reasonable
expensive, pricey, costly, dear, steep, premium price, high-end, an arm and a leg, rip-off, overpriced
free, no charge, free of charge, for nothing, gratis, complimentary, without paying, zero cost, costs nothing, on the house
freemium, free version, basic version, free tier, free plan, no-cost option, without paying a penny
trial, try before you buy, test drive, free trial, taster, demo, sample, evaluation
discount, money off, rebate, reduction, price cut, deal, special offer, markdown, sale price, bargain, coupon, voucher, promo code
voucher, coupon, gift card, promo, gift certificate, token
undercut, cheaper than rivals, lower price, beat on price, price competitive, price match, lowest price
price range, from cheapest to dearest, low end, high end, price band, price point
quote, quotation, estimate, custom pricing, price on request, contact for price, ballpark figure
bundle, package deal, all-in-one, combo, set, kit, bundled
tier, plan, package, edition, level, option, version, pricing tier
basic, entry-level, starter, standard, no-frills, bare-bones, plain, simplest
premium, deluxe, luxury, top-of-the-range, gold, platinum, upscale, upmarket, high-end, posh, fancy, first-class
pay as you go, usage-based, metered, per use, pay per use, only pay for what you use, on demand pricing
flat fee, fixed price, flat rate, all you can, unlimited use, lump sum
minimum, lowest, at least, smallest, floor, starting from, start at
maximum, highest, at most, cap, ceiling, upper limit, limit, tops
deposit, down payment, security deposit, money upfront, prepayment
instalment, installment, pay in parts, spread payments, monthly payments, pay later, financing, hire purchase, buy now pay later
refund, money back, give back money, reimbursement, get my money back, return the cash
late fee, penalty, fine, charge for late, overdue fee
cancel, cancellation, opt out, stop paying, terminate, get out of, quit, unsubscribe
auction, bid, bidding, highest bidder, hammer price
dynamic pricing, surge pricing, price changes, peak price, fluctuating price
tip, gratuity, extra for the driver
payment method, credit card, debit card, cash, cheque, check, bank transfer, wire, card payment, how do you pay
card, credit card, debit card, plastic, charge card
wallet, e-wallet, digital wallet, mobile payment, pay with phone, pay by phone
invoice, bill, billing, statement, bill you
account, profile, log in, login, sign in, membership, register
`,
}
