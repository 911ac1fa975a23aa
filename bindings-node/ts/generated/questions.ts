// Written by `cargo xtask bindgen` from core/src; do not edit.

import { ask } from '../question.js';
import * as readers from './readers.js';
import type * as models from './models.js';

/**
 * The courses that are valid on `day`.
 *
 * @throws ValidationError - An argument is wrong; the error names it.
 */
export function validOn(trainingReport: models.TrainingReport, day: string): models.CourseResult[] {
  return ask('TrainingReport.valid_on', 'trainingReport', trainingReport, { day }).map(readers.readCourseResult);
}

/**
 * The courses that were completed once, and whose renewal is due on `day` or was before.
 *
 * @throws ValidationError - An argument is wrong; the error names it.
 */
export function lapsedOn(trainingReport: models.TrainingReport, day: string): models.CourseResult[] {
  return ask('TrainingReport.lapsed_on', 'trainingReport', trainingReport, { day }).map(readers.readCourseResult);
}

/**
 * The courses that are valid on `day`, and not any more so many days later.
 *
 * @throws ValidationError - An argument is wrong; the error names it.
 */
export function expiringWithin(trainingReport: models.TrainingReport, days: number, day: string): models.CourseResult[] {
  return ask('TrainingReport.expiring_within', 'trainingReport', trainingReport, { days, day }).map(readers.readCourseResult);
}

/**
 * Whether the training is valid on `day`: completed by then, and not to be renewed until after it.
 *
 * A completion or renewal that is there and cannot be read makes it not valid. The status is read by
 * whole words: "incomplete" is not "complete".
 *
 * @throws ValidationError - An argument is wrong; the error names it.
 */
export function isValidOn(courseResult: models.CourseResult, day: string): boolean {
  return ask('CourseResult.is_valid_on', 'courseResult', courseResult, { day });
}
