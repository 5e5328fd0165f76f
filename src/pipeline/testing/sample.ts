/** A small timeline with all that authors can write, and the texts that it quotes. Tests plant one fault at a time in it. */

export const SAMPLE_TEXTS = {
  'texts/paper.txt': `Subscribe to our letter. It comes daily.
Officials of both sides met in Baku on Wednesday for what a spokesman called “technical talks”.
They will meet again, the spokesman said. Nobody else said anything: they will meet again.
Read more: Another story.
`,
  'texts/wire.txt': `BAKU (Wire) – Officials met on Wednesday. The government had fallen in December after years of war, and its leader had left the country.`,
} as const;

export const SAMPLE_DATA = {
  'data/timeline.yaml': `id: sample
title: A sample
description: What the sample is about.
span: 2025-04-01/2025-04-30
languages: [en]
licence: { data: CC BY 4.0, code: MIT }
limits: { quoteWords: 9, quotedShare: 0.6 }
countryAliases: { TR: [Türkiye] }
retired: { baku-talks: first-talks }
published: 2025-06-01
updated: 2025-06-30
contact: desk@sample.example
`,
  'data/actors.yaml': `- { id: mod, name: Defence ministry, kind: office, country: TR, aliases: [MoD] }
- { id: paper, name: The Paper, kind: outlet, country: GB }
- { id: wire, name: The Wire, kind: outlet, country: null }
`,
  'data/places.yaml': `- id: baku
  name: Baku
  country: AZ
  lat: 40.3953
  lon: 49.8822
  precision: city
`,
  'data/references.yaml': `- id: other-report
  publisher: Another Paper
  title: Talks held
  url: https://other.example/talks
  published: 2025-04-10
  shows: The talks were held on 9 April 2025.
`,
  'data/about.yaml': `by: Those who wrote the sample
made: 2025-05
scope: [What two papers tell.]
inclusion: [Talks.]
leftOut:
  - { what: The weather, why: It is no event. }
`,
  'data/corrections.yaml': `- date: 2025-06-10
  event: first-talks
  said: Officials met in Tbilisi.
  says: Officials met in Baku.
  why: The city was misread.
- date: 2025-06-10
  excerpt: wire-met
  said: Officials met on Monday
  says: Officials met on Wednesday
  why: A word was mistyped.
- date: 2025-06-20
  source: wire
  said: The Wyre
  says: The Wire
  why: It is spelt so.
`,
  'data/sources/paper.md': `---
outlet: paper
publisher: The Paper
title: Technical talks in Baku
authors: [A. Writer]
published: 2025-04-10
accessed: 2025-06-01
url: https://paper.example/talks
language: en
kind: article
notArticle:
  - { what: promotion, starts: Subscribe to, ends: comes daily. }
  - { what: link, starts: "Read more:", ends: $ }
---
A report of the day after.
`,
  'data/sources/wire.md': `---
outlet: wire
publisher: The Wire
title: null
titleNote: The text prints none.
authors: null
published: "[2025-04-09..2025-04-10]"
accessed: unknown
url: null
language: en
kind: news-brief
---
`,
  'data/events/first-talks.md': `---
title: Officials meet in Baku
date: 2025-04-09
dateBasis:
  kind: relative
  by: [paper-met, other-report]
  weekday: Wednesday
  note: The Paper has Wednesday, and came out the day after.
category: talks
status: confirmed
countries:
  - { code: TR, role: party }
  - { code: AZ, role: host }
actors: [mod]
places: [baku]
evidence:
  paper-met:
    source: paper
    quote: Officials of both sides met in Baku on Wednesday
    says: The Paper
    attribution: outlet
    origin: paper
    stance: supports
  paper-technical:
    source: paper
    quote: “technical talks”
    says: A spokesman
    attribution: unnamed
    origin: mod
    stance: supports
  wire-met:
    source: wire
    quote: >-
      Officials met
      on Wednesday
    says: The Wire
    attribution: outlet
    origin: wire
    stance: supports
conflicts:
  - about: what the talks were
    accounts:
      - { evidence: paper-technical, says: technical talks }
      - { evidence: wire-met, says: does not say }
---
Officials met in Baku. [@paper-met; @wire-met] One side called
the talks technical. [@paper-technical]
`,
  'data/events/second-talks.md': `---
title: A second meeting is to come
date: "[2025-04-10..]"
dateBasis: { kind: inferred, by: [paper-again] }
category: talks
status: planned
evidence:
  paper-again:
    source: paper
    quote: will meet again
    after: ", the spokesman said"
    says: A spokesman
    attribution: unnamed
    origin: mod
    stance: supports
  paper-technical:
    says: A spokesman
    attribution: unnamed
    origin: mod
    stance: adds
---
Talks were to go on. [@paper-again; @paper-technical]
`,
  'data/events/fall-of-the-government.md': `---
title: The government falls
date: unknown
dateBasis: { kind: inferred }
category: background
status: reported
evidence:
  wire-fallen:
    source: wire
    quote: The government had fallen in December
    says: The Wire
    attribution: outlet
    origin: wire
    stance: supports
---
The government fell.
[@wire-fallen]
`,
} as const;

export type SamplePath = keyof typeof SAMPLE_DATA;
