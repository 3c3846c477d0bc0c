import type { ThesaurusTopic } from '../thesaurus.ts'

/** Money going out. */
export const moneyGoingOut: ThesaurusTopic = {
  block: 'cost-structure',
  lines: `
cost, expense, expenditure, outlay, spending, spend, outgoings, bill
spend money on, money goes, fork out, shell out, splash out, pay for, cost, expense
biggest cost, largest expense, eats up money, eats the budget, main expense, cost driver, what hurts most, drain
overhead, running costs, fixed cost, operating expenses, upkeep, day-to-day costs
fixed cost, stays the same, does not change, constant cost, regardless of volume
variable cost, goes up and down, depends on volume, varies, scales with, per unit cost
salary, wage, wages, pay, payroll, compensation, remuneration, paycheck, paycheque, pay packet
bonus, incentive, commission pay, perk, reward
benefits, perks, fringe benefits, pension, health cover, insurance for staff, goodies
rent bill, occupancy, lease cost, premises cost, property cost
utility, utilities, electricity, power bill, energy bill, water, heating, gas bill
tax, taxes, duty, levy, taxman, taxation
insurance, cover, coverage, insured, policy, protection plan
debt, loan, borrowing, borrow, owe, owing, credit, liability
interest expense, finance cost, cost of debt, loan payments
depreciation, wear and tear, write-off, amortisation, amortization, write down
raw material, ingredients, supplies, inputs, what it is made of, material
cost of goods, cost of sales, merchandise cost, purchase of goods, buying stock, procurement cost
marketing cost, advertising spend, promotion budget, ad budget, marketing expense
research spending, development cost, r&d, innovation budget, research and development
legal cost, lawyers' fees, litigation cost, professional fees
shipping cost, freight cost, postage, delivery charge, carriage, transport cost
maintenance, upkeep, repair, servicing, fix, mend, keep in shape
administration, admin, administrative, general and administrative, back office, paperwork
cost-driven, low-cost, frugal, penny-pinching, cut corners, tight budget, lean, keep costs down, thrifty, shoestring
value-driven, quality first, no expense spared, premium service, spare no expense
economies of scale, cheaper in bulk, size advantage, scale
economies of scope, shared costs, spread costs
cut costs, save money, slash, trim, reduce expenses, tighten belt, economise, minimise cost, minimize
burn, burn rate, burn through cash, run out of money, runway
invest in, put money into, pour money into, plough into, capital expenditure, capex
acquisition cost, customer acquisition, win new customers, cost of signing
hosting cost, server bill, infrastructure cost, data centre cost, cloud bill
travel expenses, trips, business travel, flights and hotels
content cost, programming cost, licensing content, royalties paid
payment to drivers, payout, pay out, paid to suppliers, remittance
fuel, petrol, gasoline, diesel, gas, kerosene, jet fuel
`,
}
