-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE VIEW "household" AS
SELECT
  "source"."id" AS "id",
  CAST("source"."record" #>> '{registration}' AS VARCHAR) AS "registration",
  CAST("source"."record" #>> '{riskEliminated}' AS BOOLEAN) AS "risk_eliminated",
  CAST("source"."record" #>> '{monitoringKnown}' AS BOOLEAN) AS "monitoring_known",
  CAST("source"."record" #>> '{extremePoverty}' AS BOOLEAN) AS "extreme_poverty",
  CAST("source"."record" #>> '{incomeStable}' AS BOOLEAN) AS "income_stable",
  CAST("source"."record" #>> '{housing,grade}' AS VARCHAR) AS "housing_grade",
  CAST("source"."record" #>> '{housing,unsafe}' AS BOOLEAN) AS "housing_unsafe",
  CASE WHEN "source"."record" #> '{risks}' @> '["unstable-work"]' THEN TRUE WHEN "source"."record" #> '{risks}' @> '[null]' THEN NULL WHEN jsonb_typeof("source"."record" #> '{risks}') = 'array' THEN FALSE END AS "risks_unstable_work",
  CASE WHEN "source"."record" #> '{risks}' @> '["natural-disaster"]' THEN TRUE WHEN "source"."record" #> '{risks}' @> '[null]' THEN NULL WHEN jsonb_typeof("source"."record" #> '{risks}') = 'array' THEN FALSE END AS "risks_natural_disaster",
  CASE WHEN "source"."record" #> '{risks}' @> '["accident"]' THEN TRUE WHEN "source"."record" #> '{risks}' @> '[null]' THEN NULL WHEN jsonb_typeof("source"."record" #> '{risks}') = 'array' THEN FALSE END AS "risks_accident",
  CASE WHEN "source"."record" #> '{causes}' @> '["natural-disaster"]' THEN TRUE WHEN "source"."record" #> '{causes}' @> '[null]' THEN NULL WHEN jsonb_typeof("source"."record" #> '{causes}') = 'array' THEN FALSE END AS "causes_natural_disaster",
  CASE WHEN "source"."record" #> '{causes}' @> '["accident"]' THEN TRUE WHEN "source"."record" #> '{causes}' @> '[null]' THEN NULL WHEN jsonb_typeof("source"."record" #> '{causes}') = 'array' THEN FALSE END AS "causes_accident",
  CAST("source"."record" #>> '{focusArea}' AS VARCHAR) AS "focus_area",
  CASE WHEN jsonb_typeof("source"."record" #> '{members}') = 'array' THEN COALESCE(CAST("source"."record" #>> '{membersComplete}' AS BOOLEAN), TRUE) END AS "members_complete",
  CASE WHEN jsonb_typeof("source"."record" #> '{events}') = 'array' THEN COALESCE(NULL, TRUE) END AS "events_complete"
FROM "household_json" AS "source";
CREATE VIEW "member" AS
SELECT
  "source"."id" AS "household_id",
  CAST("list"."entry" #>> '{sex}' AS VARCHAR) AS "sex",
  CASE WHEN ABS(CAST("list"."entry" #>> '{age}' AS NUMERIC)) < 2.5e-324 THEN 0 WHEN ABS(CAST("list"."entry" #>> '{age}' AS NUMERIC)) > 1.7976931348623157e+308 THEN SIGN(CAST("list"."entry" #>> '{age}' AS NUMERIC)) * DOUBLE PRECISION 'Infinity' ELSE CAST(CAST("list"."entry" #>> '{age}' AS NUMERIC) AS DOUBLE PRECISION) END AS "age",
  CASE WHEN CAST("list"."entry" #>> '{birthDate}' AS VARCHAR) = 'none' THEN NULL ELSE CAST("list"."entry" #>> '{birthDate}' AS DATE) END AS "birth_date",
  CASE WHEN "list"."entry" #> '{health}' @> '["serious-illness"]' THEN TRUE WHEN "list"."entry" #> '{health}' @> '[null]' THEN NULL WHEN jsonb_typeof("list"."entry" #> '{health}') = 'array' THEN FALSE END AS "health_serious_illness",
  CASE WHEN "list"."entry" #> '{health}' @> '["chronic-illness"]' THEN TRUE WHEN "list"."entry" #> '{health}' @> '[null]' THEN NULL WHEN jsonb_typeof("list"."entry" #> '{health}') = 'array' THEN FALSE END AS "health_chronic_illness",
  CASE WHEN CAST("list"."entry" #>> '{disability}' AS VARCHAR) = 'none' THEN FALSE WHEN jsonb_typeof("list"."entry" #> '{disability}') = 'object' THEN TRUE END AS "disability",
  CAST("list"."entry" #>> '{schooling}' AS VARCHAR) AS "schooling",
  CASE WHEN CAST("list"."entry" #>> '{collegeEntranceExam}' AS VARCHAR) = 'none' THEN NULL ELSE CAST("list"."entry" #>> '{collegeEntranceExam}' AS DATE) END AS "college_entrance_exam",
  CASE WHEN CAST("list"."entry" #>> '{collegeEntranceExam}' AS VARCHAR) = 'none' THEN TRUE WHEN CAST("list"."entry" #>> '{collegeEntranceExam}' AS VARCHAR) IS NOT NULL THEN FALSE END AS "college_entrance_exam_none",
  CAST("list"."entry" #>> '{employment}' AS VARCHAR) AS "employment",
  CAST("list"."entry" #>> '{leftBehind}' AS BOOLEAN) AS "left_behind",
  CAST("list"."entry" #>> '{extremePoverty}' AS BOOLEAN) AS "extreme_poverty"
FROM "household_json" AS "source"
CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof("source"."record" -> 'members') = 'array' THEN "source"."record" -> 'members' END) AS "list"("entry");
CREATE VIEW "income" AS
SELECT
  "source"."id" AS "household_id",
  CASE WHEN CAST("list"."entry" #>> '{periodEnd}' AS VARCHAR) = 'none' THEN NULL ELSE CAST("list"."entry" #>> '{periodEnd}' AS DATE) END AS "period_end",
  CASE WHEN ABS(CAST("list"."entry" #>> '{perCapita}' AS NUMERIC)) < 2.5e-324 THEN 0 WHEN ABS(CAST("list"."entry" #>> '{perCapita}' AS NUMERIC)) > 1.7976931348623157e+308 THEN SIGN(CAST("list"."entry" #>> '{perCapita}' AS NUMERIC)) * DOUBLE PRECISION 'Infinity' ELSE CAST(CAST("list"."entry" #>> '{perCapita}' AS NUMERIC) AS DOUBLE PRECISION) END AS "per_capita",
  CASE WHEN ABS(CAST("list"."entry" #>> '{total}' AS NUMERIC)) < 2.5e-324 THEN 0 WHEN ABS(CAST("list"."entry" #>> '{total}' AS NUMERIC)) > 1.7976931348623157e+308 THEN SIGN(CAST("list"."entry" #>> '{total}' AS NUMERIC)) * DOUBLE PRECISION 'Infinity' ELSE CAST(CAST("list"."entry" #>> '{total}' AS NUMERIC) AS DOUBLE PRECISION) END AS "total",
  CAST("list"."entry" #>> '{basis}' AS VARCHAR) AS "basis"
FROM "household_json" AS "source"
CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof("source"."record" -> 'incomes') = 'array' THEN "source"."record" -> 'incomes' END) AS "list"("entry");
CREATE VIEW "event" AS
SELECT
  "source"."id" AS "household_id",
  CAST("list"."entry" #>> '{kind}' AS VARCHAR) AS "kind",
  CAST("list"."entry" #>> '{severe}' AS BOOLEAN) AS "severe",
  CAST("list"."entry" #>> '{causedHardship}' AS BOOLEAN) AS "caused_hardship",
  CASE WHEN CAST("list"."entry" #>> '{date}' AS VARCHAR) = 'none' THEN NULL ELSE CAST("list"."entry" #>> '{date}' AS DATE) END AS "date"
FROM "household_json" AS "source"
CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof("source"."record" -> 'events') = 'array' THEN "source"."record" -> 'events' END) AS "list"("entry");
