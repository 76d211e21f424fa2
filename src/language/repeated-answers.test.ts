import { describe, expect, it } from 'vitest';
import { RepeatedAnswers } from './repeated-answers.js';

/** Answers that count how often they were asked for. */
function counting() {
  const asked = new Map<string, number>();
  const answers = new RepeatedAnswers((question: string) => {
    asked.set(question, (asked.get(question) ?? 0) + 1);
    return { question };
  });
  return { answers, timesAsked: (question: string) => asked.get(question) };
}

describe('answers to questions that repeat', () => {
  it('are those to the question, however often it is asked', () => {
    const { answers } = counting();
    for (let round = 0; round < 3; round++) {
      for (let number = 0; number < 20_000; number++)
        expect(answers.to(`question ${number}`).question).toBe(`question ${number}`);
    }
  });

  it('are kept from the second time on', () => {
    const { answers, timesAsked } = counting();
    for (let round = 0; round < 5; round++) answers.to('again');
    expect(timesAsked('again')).toBe(2);
  });

  it('are kept of nearly all labels that a site has', () => {
    const { answers, timesAsked } = counting();
    const questions = Array.from({ length: 300 }, (_, number) => `question ${number}`);
    for (let round = 0; round < 5; round++) for (const question of questions) answers.to(question);
    expect(questions.filter((question) => timesAsked(question) === 2).length).toBeGreaterThan(290);
  });

  it('are told apart where questions differ by a character that is not looked at', () => {
    const { answers } = counting();
    const alike = Array.from({ length: 64 }, (_, at) => `${'a'.repeat(at)}b${'a'.repeat(63 - at)}`);
    for (let round = 0; round < 3; round++)
      for (const question of alike) expect(answers.to(question).question).toBe(question);
  });

  it('are not kept of long questions, which are texts', () => {
    const { answers, timesAsked } = counting();
    const text = 'word '.repeat(100);
    for (let round = 0; round < 3; round++) answers.to(text);
    expect(timesAsked(text)).toBe(3);
  });
});
