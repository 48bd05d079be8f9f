-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE VIEW "household" AS
SELECT
  "source"."id" AS "id",
  CAST(json_extract_string("source"."record", '$.registration') AS VARCHAR) AS "registration",
  CAST(json_extract_string("source"."record", '$.riskEliminated') AS BOOLEAN) AS "risk_eliminated",
  CAST(json_extract_string("source"."record", '$.monitoringKnown') AS BOOLEAN) AS "monitoring_known",
  CAST(json_extract_string("source"."record", '$.extremePoverty') AS BOOLEAN) AS "extreme_poverty",
  CAST(json_extract_string("source"."record", '$.incomeStable') AS BOOLEAN) AS "income_stable",
  CAST(json_extract_string("source"."record", '$.housing.grade') AS VARCHAR) AS "housing_grade",
  CAST(json_extract_string("source"."record", '$.housing.unsafe') AS BOOLEAN) AS "housing_unsafe",
  CASE WHEN json_contains(json_extract("source"."record", '$.risks'), '"unstable-work"') THEN TRUE WHEN json_contains(json_extract("source"."record", '$.risks'), 'null') THEN NULL WHEN json_type("source"."record", '$.risks') = 'ARRAY' THEN FALSE END AS "risks_unstable_work",
  CASE WHEN json_contains(json_extract("source"."record", '$.risks'), '"natural-disaster"') THEN TRUE WHEN json_contains(json_extract("source"."record", '$.risks'), 'null') THEN NULL WHEN json_type("source"."record", '$.risks') = 'ARRAY' THEN FALSE END AS "risks_natural_disaster",
  CASE WHEN json_contains(json_extract("source"."record", '$.risks'), '"accident"') THEN TRUE WHEN json_contains(json_extract("source"."record", '$.risks'), 'null') THEN NULL WHEN json_type("source"."record", '$.risks') = 'ARRAY' THEN FALSE END AS "risks_accident",
  CASE WHEN json_contains(json_extract("source"."record", '$.causes'), '"natural-disaster"') THEN TRUE WHEN json_contains(json_extract("source"."record", '$.causes'), 'null') THEN NULL WHEN json_type("source"."record", '$.causes') = 'ARRAY' THEN FALSE END AS "causes_natural_disaster",
  CASE WHEN json_contains(json_extract("source"."record", '$.causes'), '"accident"') THEN TRUE WHEN json_contains(json_extract("source"."record", '$.causes'), 'null') THEN NULL WHEN json_type("source"."record", '$.causes') = 'ARRAY' THEN FALSE END AS "causes_accident",
  CAST(json_extract_string("source"."record", '$.focusArea') AS VARCHAR) AS "focus_area",
  CASE WHEN json_type("source"."record", '$.members') = 'ARRAY' THEN COALESCE(CAST(json_extract_string("source"."record", '$.membersComplete') AS BOOLEAN), TRUE) END AS "members_complete",
  CASE WHEN json_type("source"."record", '$.events') = 'ARRAY' THEN COALESCE(NULL, TRUE) END AS "events_complete"
FROM "household_json" AS "source";
CREATE VIEW "member" AS
SELECT
  "source"."id" AS "household_id",
  CAST(json_extract_string("list"."entry", '$.sex') AS VARCHAR) AS "sex",
  CAST(json_extract_string("list"."entry", '$.age') AS DOUBLE PRECISION) AS "age",
  CASE WHEN CAST(json_extract_string("list"."entry", '$.birthDate') AS VARCHAR) = 'none' THEN NULL ELSE CAST(json_extract_string("list"."entry", '$.birthDate') AS DATE) END AS "birth_date",
  CASE WHEN json_contains(json_extract("list"."entry", '$.health'), '"serious-illness"') THEN TRUE WHEN json_contains(json_extract("list"."entry", '$.health'), 'null') THEN NULL WHEN json_type("list"."entry", '$.health') = 'ARRAY' THEN FALSE END AS "health_serious_illness",
  CASE WHEN json_contains(json_extract("list"."entry", '$.health'), '"chronic-illness"') THEN TRUE WHEN json_contains(json_extract("list"."entry", '$.health'), 'null') THEN NULL WHEN json_type("list"."entry", '$.health') = 'ARRAY' THEN FALSE END AS "health_chronic_illness",
  CASE WHEN CAST(json_extract_string("list"."entry", '$.disability') AS VARCHAR) = 'none' THEN FALSE WHEN json_type("list"."entry", '$.disability') = 'OBJECT' THEN TRUE END AS "disability",
  CAST(json_extract_string("list"."entry", '$.schooling') AS VARCHAR) AS "schooling",
  CASE WHEN CAST(json_extract_string("list"."entry", '$.collegeEntranceExam') AS VARCHAR) = 'none' THEN NULL ELSE CAST(json_extract_string("list"."entry", '$.collegeEntranceExam') AS DATE) END AS "college_entrance_exam",
  CASE WHEN CAST(json_extract_string("list"."entry", '$.collegeEntranceExam') AS VARCHAR) = 'none' THEN TRUE WHEN CAST(json_extract_string("list"."entry", '$.collegeEntranceExam') AS VARCHAR) IS NOT NULL THEN FALSE END AS "college_entrance_exam_none",
  CAST(json_extract_string("list"."entry", '$.employment') AS VARCHAR) AS "employment",
  CAST(json_extract_string("list"."entry", '$.leftBehind') AS BOOLEAN) AS "left_behind",
  CAST(json_extract_string("list"."entry", '$.extremePoverty') AS BOOLEAN) AS "extreme_poverty"
FROM "household_json" AS "source"
CROSS JOIN LATERAL unnest(CAST(json_extract("source"."record", '$.members') AS JSON[])) AS "list"("entry");
CREATE VIEW "income" AS
SELECT
  "source"."id" AS "household_id",
  CASE WHEN CAST(json_extract_string("list"."entry", '$.periodEnd') AS VARCHAR) = 'none' THEN NULL ELSE CAST(json_extract_string("list"."entry", '$.periodEnd') AS DATE) END AS "period_end",
  CAST(json_extract_string("list"."entry", '$.perCapita') AS DOUBLE PRECISION) AS "per_capita",
  CAST(json_extract_string("list"."entry", '$.total') AS DOUBLE PRECISION) AS "total",
  CAST(json_extract_string("list"."entry", '$.basis') AS VARCHAR) AS "basis"
FROM "household_json" AS "source"
CROSS JOIN LATERAL unnest(CAST(json_extract("source"."record", '$.incomes') AS JSON[])) AS "list"("entry");
CREATE VIEW "event" AS
SELECT
  "source"."id" AS "household_id",
  CAST(json_extract_string("list"."entry", '$.kind') AS VARCHAR) AS "kind",
  CAST(json_extract_string("list"."entry", '$.severe') AS BOOLEAN) AS "severe",
  CAST(json_extract_string("list"."entry", '$.causedHardship') AS BOOLEAN) AS "caused_hardship",
  CASE WHEN CAST(json_extract_string("list"."entry", '$.date') AS VARCHAR) = 'none' THEN NULL ELSE CAST(json_extract_string("list"."entry", '$.date') AS DATE) END AS "date"
FROM "household_json" AS "source"
CROSS JOIN LATERAL unnest(CAST(json_extract("source"."record", '$.events') AS JSON[])) AS "list"("entry");
