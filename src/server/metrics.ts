/** Counters and a latency histogram in Prometheus' text format; no label names a person, an office or a document. */
export class Metrics {
  readonly #answers = new Map<string, number>();
  readonly #bounds = [5, 10, 25, 50, 100, 250, 500, 1000, 2500] as const;
  readonly #buckets = new Map<string, number[]>();
  readonly #sums = new Map<string, { count: number; ms: number }>();
  given = 0;

  note(route: string, method: string, status: number, ms: number): void {
    const name = `method="${method}",route="${route}",status="${status}"`;
    this.#answers.set(name, (this.#answers.get(name) ?? 0) + 1);
    const at = `method="${method}",route="${route}"`;
    const buckets = this.#buckets.get(at) ?? this.#bounds.map(() => 0);
    this.#bounds.forEach((bound, index) => { if (ms <= bound) buckets[index] = (buckets[index] ?? 0) + 1; });
    this.#buckets.set(at, buckets);
    const sum = this.#sums.get(at) ?? { count: 0, ms: 0 };
    this.#sums.set(at, { count: sum.count + 1, ms: sum.ms + ms });
  }

  write(more: Readonly<Record<string, number>>): string {
    const lines = ["# TYPE the_thuc_answers_total counter", ...[...this.#answers].map(([name, count]) => `the_thuc_answers_total{${name}} ${count}`), "# TYPE the_thuc_answer_ms histogram"];
    for (const [at, { count, ms }] of this.#sums) {
      this.#bounds.forEach((bound, index) => lines.push(`the_thuc_answer_ms_bucket{${at},le="${bound}"} ${this.#buckets.get(at)?.[index] ?? 0}`));
      lines.push(`the_thuc_answer_ms_bucket{${at},le="+Inf"} ${count}`, `the_thuc_answer_ms_sum{${at}} ${ms.toFixed(1)}`, `the_thuc_answer_ms_count{${at}} ${count}`);
    }
    for (const [name, value] of Object.entries({ the_thuc_numbers_given_total: this.given, ...more })) lines.push(`${name} ${value}`);
    return `${lines.join("\n")}\n`;
  }
}
