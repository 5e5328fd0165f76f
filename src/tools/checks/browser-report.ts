/** What Playwright reports of single tests, however deep they stand. */
import * as z from 'zod/mini';

const specSchema = z.looseObject({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.optional(
    z.array(
      z.looseObject({
        status: z.string(),
        annotations: z.array(z.looseObject({ type: z.string(), description: z.optional(z.string()) })),
      }),
    ),
  ),
});

type Spec = z.infer<typeof specSchema>;

interface Suite {
  readonly specs?: readonly Spec[] | undefined;
  readonly suites?: readonly Suite[] | undefined;
}

const suiteSchema: z.ZodMiniType<Suite> = z.lazy(() =>
  z.looseObject({ specs: z.optional(z.array(specSchema)), suites: z.optional(z.array(suiteSchema)) }),
);

/** None where the report cannot be read. */
export function specsOf(report: unknown): readonly Spec[] {
  const decoded = suiteSchema.safeParse(report);
  return decoded.success ? specsWithin(decoded.data) : [];
}

function specsWithin({ specs = [], suites = [] }: Suite): readonly Spec[] {
  return [...specs, ...suites.flatMap(specsWithin)];
}
