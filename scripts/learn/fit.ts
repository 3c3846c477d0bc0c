/** Fits linear models by gradient descent with momentum; deterministic. */

export interface Choice {
  /** Feature vectors of the alternatives. */
  vectors: readonly ArrayLike<number>[]
  /** How right each is, 0 to 1. */
  gold: readonly number[]
  /** Examples of one group are held out together. */
  group: string
}

/** Weights that make the right alternatives likely: softmax over each choice, with a penalty on the distance from `prior`. */
export function fitChoices(choices: readonly Choice[], prior: readonly number[], penalty: number, steps = 400): number[] {
  const size = prior.length
  const w = [...prior]
  const velocity = new Array<number>(size).fill(0)
  const useful = choices.filter(({ gold }) => gold.some((g) => g > 0))
  for (let step = 0; step < steps; step++) {
    const gradient = w.map((x, i) => (penalty * (x - (prior[i] as number))) / Math.max(1, useful.length))
    for (const { vectors, gold } of useful) {
      const scores = vectors.map((v) => w.reduce((sum, x, i) => sum + x * (v[i] as number), 0))
      const most = Math.max(...scores)
      const all = scores.map((s) => Math.exp(s - most))
      const total = all.reduce((a, b) => a + b, 0)
      const right = all.map((x, i) => x * (gold[i] as number) ** 2)
      const rightTotal = right.reduce((a, b) => a + b, 0)
      vectors.forEach((v, j) => {
        const pull = (all[j] as number) / total - (right[j] as number) / rightTotal
        if (Math.abs(pull) < 1e-6) return
        for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + (pull * (v[i] as number)) / useful.length
      })
    }
    for (let i = 0; i < size; i++) {
      velocity[i] = 0.9 * (velocity[i] as number) - 1.5 * (gradient[i] as number)
      w[i] = (w[i] as number) + (velocity[i] as number)
    }
  }
  return w
}

export interface Judgement {
  vector: ArrayLike<number>
  right: boolean
  group: string
}

/** Weights of a logistic model, the bias last; penalty on all but the bias. */
export function fitLogistic(examples: readonly Judgement[], size: number, penalty: number, steps = 1500): number[] {
  const w = new Array<number>(size + 1).fill(0)
  const velocity = new Array<number>(size + 1).fill(0)
  for (let step = 0; step < steps; step++) {
    const gradient = w.map((x, i) => (i < size ? (penalty * x) / examples.length : 0))
    for (const { vector, right } of examples) {
      const error = logistic(w, vector) - Number(right)
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + (error * (vector[i] as number)) / examples.length
      gradient[size] = (gradient[size] as number) + error / examples.length
    }
    for (let i = 0; i <= size; i++) {
      velocity[i] = 0.9 * (velocity[i] as number) - 0.8 * (gradient[i] as number)
      w[i] = (w[i] as number) + (velocity[i] as number)
    }
  }
  return w
}

export function logistic(w: readonly number[], vector: ArrayLike<number>): number {
  let z = w.at(-1) as number
  for (let i = 0; i < w.length - 1; i++) z += (w[i] as number) * (vector[i] as number)
  return 1 / (1 + Math.exp(-z))
}

/** Groups dealt into folds, in order of name. */
export function foldsOf(groups: readonly string[], count: number): Map<string, number> {
  return new Map([...new Set(groups)].sort().map((group, i) => [group, i % count]))
}
