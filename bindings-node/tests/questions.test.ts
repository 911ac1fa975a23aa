/** What a model can be asked: core answers, and says what is wrong with a question. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  type CourseResult,
  expiringWithin,
  isValidOn,
  lapsedOn,
  type TrainingReport,
  ValidationError,
  validOn,
} from 'hbportal';

const DAY = '2026-06-05';

function course(more: Partial<CourseResult>): CourseResult {
  return { courseId: '1', courseName: 'BLS', ...more };
}

test('whether training is valid on a day', () => {
  for (const [more, valid] of [
    [{ dateCompleted: '2026-01-10', renewalDate: '2027-01-10' }, true],
    [{ dateCompleted: '10/01/2026' }, true],
    [{ dateCompleted: '2026-01-10', renewalDate: DAY }, false],
    [{ courseStatus: 'Completed' }, true],
    [{ courseStatus: 'Incomplete' }, false],
    [{}, false],
  ] as const) {
    assert.equal(isValidOn(course(more), DAY), valid, JSON.stringify(more));
  }
});

test('what a report has on a day comes back as it is, with what this version does not know', () => {
  const renewals = ['2026-06-04', '2026-06-06', '2026-07-06'];
  const courses = renewals.map((renewalDate) =>
    course({ dateCompleted: '2025-01-01', renewalDate, extra: { colour: { a_b: 'green' } } }),
  );
  const report: TrainingReport = { courses, extra: { count: 3 } };
  assert.deepEqual(lapsedOn(report, DAY), [courses[0]]);
  assert.deepEqual(expiringWithin(report, 30, DAY), [courses[1]]);
  assert.deepEqual(validOn(report, DAY), [courses[1], courses[2]]);
  assert.deepEqual(validOn({ courses: [] }, DAY), []);
});

test('a wrong argument is named', () => {
  const report = { courses: [] };
  const some = course({});
  for (const [ask, name] of [
    [() => isValidOn(some, new Date() as never), 'day'],
    [() => isValidOn(some, '05/06/2026'), 'day'],
    [() => isValidOn(some, undefined as never), 'day'],
    [() => isValidOn({ courseName: 'BLS' } as never, DAY), 'courseResult'],
    [() => isValidOn({ course_id: '1', course_name: 'BLS' } as never, DAY), 'courseResult'],
    [() => isValidOn(undefined as never, DAY), 'courseResult'],
    [() => isValidOn([some] as never, DAY), 'courseResult'],
    [() => validOn({ courses: [{}] } as never, DAY), 'trainingReport'],
    [() => expiringWithin(report, '30' as never, DAY), 'days'],
    [() => expiringWithin(report, 1.5, DAY), 'days'],
    [() => expiringWithin(report, Number.NaN, DAY), 'days'],
  ] as const) {
    assert.throws(ask, (error) => error instanceof ValidationError && error.fields[name] !== undefined, String(ask));
  }
  assert.throws(() => isValidOn(some, new Date() as never), /a Date is none.* depends on a time zone/);
});
