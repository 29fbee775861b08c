import { articles, questionAnswerer } from '@steady/exchange/ask';
import { emergencyNumbers, facts, type Region } from '@steady/knowledge';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useMemo, useState } from 'react';
import { PickOne } from '../../components/pick-one/pick-one.tsx';
import { TextEntry } from '../../components/text-entry/text-entry.tsx';
import { here } from '../../device/here.ts';
import { useSay } from '../../device/voice.ts';
import { AnswersPart } from './answers-part.tsx';
import { ArticlePart } from './article-part.tsx';
import './learn-screen.css';

type AskedRegion = Region | 'unknown';

const regions = Object.keys(emergencyNumbers) as AskedRegion[];

/** All that is known, to search in or to read: one article, or the way to all of them. Works without a network. */
export function LearnScreen(): ReactElement {
  const say = useSay();
  const { article } = useParams({ from: '/learn/{-$article}' });
  const [region, setRegion] = useState<AskedRegion>(() => here().region);
  const [question, setQuestion] = useState('');
  const answer = useMemo(() => questionAnswerer(facts, say), [say]);
  const pages = [...articles, 'disagree'] as const;
  const open = pages.find((page) => page === article);
  const asked = question.trim() === '' ? undefined : answer({ question, region });
  const regionPicker = (
    <PickOne
      at="/region"
      label={say('learn.region')}
      value={region}
      onChange={setRegion}
      options={regions.map((value) => ({ value, label: say(`planner.region.${value}`) }))}
    />
  );

  if (open !== undefined) {
    return (
      <div className="learn">
        <p>
          <Link to="/learn/{-$article}" params={{ article: undefined }} className="learn-back">
            {say('learn.back')}
          </Link>
        </p>
        <h1>{say(`ask.article.${open}`)}</h1>
        <ArticlePart article={open} region={region} />
        {regionPicker}
      </div>
    );
  }
  return (
    <div className="learn">
      <h1>{say('learn.title')}</h1>
      <p>{say('learn.what')}</p>
      <search className="learn-search">
        <TextEntry
          at="/question"
          label={say('learn.search')}
          description={say('learn.search.example')}
          value={question}
          onChange={setQuestion}
          size="large"
        />
        {regionPicker}
      </search>
      {asked?.ok === true && <AnswersPart answer={asked.answer} />}
      {asked?.ok === false && <p>{say('learn.search.too-long')}</p>}
      <section aria-labelledby="articles" className="learn-part">
        <h2 id="articles">{say('learn.articles')}</h2>
        <ul className="learn-articles">
          {pages.map((page) => (
            <li key={page}>
              <Link to="/learn/{-$article}" params={{ article: page }} className="learn-line">
                {say(`ask.article.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <p className="quiet">{say('learn.not-advice')}</p>
    </div>
  );
}
