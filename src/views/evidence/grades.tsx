import { useState } from 'react';
import type {
  Case,
  CaseArticle,
  Claim,
  Grading,
  Origin,
  Speaker,
} from '../../case';
import { VOCABULARY } from '../../case';
import type { Sourcing } from '../../corroboration';
import { credibilityStep, gradingOf, gradeStepsOf } from '../../corroboration';
import {
  credibilityInFull,
  reliabilityInFull,
  publisherInWords,
} from '../../lens';
import { gradeWords, inFigures } from '../../words';
import { Choice } from '../parts/choice';
import type { Grader } from '../parts/grader';
import { GradeField } from './grade-field';
import styles from './grades.module.css';
import { ReliabilityField } from './reliability-field';
import { Unfolding } from './unfolding';

type GradesProps = {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly theCase: Case;
  readonly sourcing: Sourcing;
  /** How many independent origins stand behind the claim's contact. */
  readonly originCount: number;
  readonly grader: Grader;
};

/** What an analyst makes of a claim and its source, and the scales to say so. */
export function Grades(props: GradesProps) {
  const { claim, theCase, originCount, grader } = props;
  const scale = gradingOf(theCase);
  const isConfirmed = claim.grade?.credibility === 1 && scale === 'admiralty';
  return (
    <>
      {isConfirmed && originCount < 2 && (
        <p className={styles['warning']}>
          {gradeWords.confirmedNoLonger(originCount)}
        </p>
      )}
      <Unfolding
        className={styles['grades']}
        summary={gradesInWords(props)}
        isAsked={grader.asked === claim.id}
        onAnswered={grader.onAnswered}
      >
        {() => (
          <>
            <ClaimGrade {...props} scale={scale} />
            <ArticleGrade {...props} />
            <OpenSpeakers {...{ theCase, claim, grader }} />
            <ScaleChoice scale={scale} onScale={grader.onScale} />
          </>
        )}
      </Unfolding>
    </>
  );
}

function ClaimGrade({
  claim,
  theCase,
  scale,
  originCount,
  grader,
}: GradesProps & { readonly scale: Grading }) {
  const [isRefused, setIsRefused] = useState(false);
  const of = { kind: 'claim', id: claim.id } as const;
  const stored = claim.grade?.credibility;
  return (
    <GradeField
      theCase={theCase}
      question={gradeWords.ofClaim}
      options={gradeStepsOf(scale).credibilities.map((value) => ({
        value,
        label:
          scale === 'admiralty'
            ? inFigures(value)
            : gradeWords.credibility[scale][value],
        title: gradeWords.credibility[scale][value],
      }))}
      value={stored && credibilityStep(scale, stored)}
      meaningOf={(value) => credibilityInFull(scale, value)}
      grounds={grader.groundsOf(of, 'grade')}
      refusal={
        isRefused ? gradeWords.needsSecondOrigin(originCount) : undefined
      }
      clearLabel={gradeWords.clearClaim}
      onGrade={(credibility, why) => {
        const isUnfounded = credibility === 1 && originCount < 2;
        setIsRefused(isUnfounded);
        if (!isUnfounded)
          grader.onGrade([of], credibility ? { credibility } : {}, why);
        return !isUnfounded;
      }}
    />
  );
}

/** The grade of an article; its publisher's others can be graded with it. */
function ArticleGrade({ article, theCase, grader }: GradesProps) {
  const [isForAll, setIsForAll] = useState(false);
  const { publisher } = article;
  const others = theCase.articles.filter(
    (each) =>
      each.id !== article.id &&
      publisher !== undefined &&
      each.publisher === publisher,
  );
  const refOf = ({ id }: CaseArticle) => ({ kind: 'article', id }) as const;
  return (
    <ReliabilityField
      {...{ theCase, grader }}
      of={refOf(article)}
      others={isForAll ? others.map(refOf) : []}
      grade={article.grade}
      question={gradeWords.ofSource(publisherInWords(article))}
      clearLabel={gradeWords.clearSource}
    >
      {others.length > 0 && (
        <label className={styles['all']}>
          <input
            type="checkbox"
            checked={isForAll}
            onChange={({ target }) => setIsForAll(target.checked)}
          />
          {gradeWords.othersToo(others.length, publisherInWords(article))}
        </label>
      )}
    </ReliabilityField>
  );
}

/**
 * The speakers behind whom no origin stands: the others are graded where the
 * origins are listed. One who is graded here stays as long as the grades are
 * open.
 */
function OpenSpeakers({
  theCase,
  claim,
  grader,
}: Pick<GradesProps, 'theCase' | 'claim' | 'grader'>) {
  const [places] = useState(() =>
    claim.attribution.flatMap(({ origin }, at) =>
      origin === undefined ? [at] : [],
    ),
  );
  return places.map((at) => {
    const speaker = claim.attribution[at];
    return (
      speaker && (
        <SpeakerGrade key={at} {...{ theCase, claim, speaker, at, grader }} />
      )
    );
  });
}

/** How reliable a speaker is; one who is no origin yet becomes one. */
function SpeakerGrade({
  theCase,
  claim,
  speaker,
  at,
  grader,
}: Pick<GradesProps, 'theCase' | 'claim' | 'grader'> & {
  readonly speaker: Speaker;
  readonly at: number;
}) {
  const origin = theCase.origins.find(({ id }) => id === speaker.origin);
  return (
    <ReliabilityField
      theCase={theCase}
      of={{ kind: 'origin', id: origin?.id ?? '' }}
      grade={origin?.grade}
      grader={
        origin === undefined
          ? {
              ...grader,
              onGrade: (_, grade, why) =>
                grader.onGradeSpeaker(claim.id, at, grade, why),
            }
          : grader
      }
      question={gradeWords.ofSpeaker(origin?.name ?? speaker.speaker)}
      clearLabel={gradeWords.clearSpeaker}
    />
  );
}

/** In what the case says its grades, and what that means. */
function ScaleChoice({
  scale,
  onScale,
}: {
  readonly scale: Grading;
  readonly onScale: (scale: Grading) => void;
}) {
  return (
    <div className={styles['scale']}>
      <Choice<Grading>
        isAct
        legend={gradeWords.scaleOfCase}
        value={scale}
        options={VOCABULARY.gradings.map((value) => ({
          value,
          label: gradeWords.scaleName[value],
        }))}
        onChoose={onScale}
      />
      <p className={styles['note']}>
        {scale === 'admiralty'
          ? gradeWords.admiralty(inFigures(6))
          : gradeWords.inWords}
      </p>
    </div>
  );
}

/** The grades in words: "Source B: usually reliable · Claim 2: probably true". */
function gradesInWords({
  claim,
  article,
  theCase,
  sourcing,
}: GradesProps): string {
  const scale = gradingOf(theCase);
  const told = gradeWords.told[scale];
  const reliability = article.grade?.reliability;
  const credibility = claim.grade?.credibility;
  const speakers = sourcing
    .originsOf(claim)
    .filter(({ id }) => theCase.origins.some((each) => each.id === id))
    .flatMap(({ name, grade }: Origin) =>
      grade?.reliability === undefined
        ? []
        : [told.speaker(name, reliabilityInFull(scale, grade.reliability))],
    );
  const parts = [
    reliability && told.source(reliabilityInFull(scale, reliability)),
    ...speakers,
    credibility && told.claim(credibilityInFull(scale, credibility)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? gradeWords.none : parts.join(gradeWords.between);
}
