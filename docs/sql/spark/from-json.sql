-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE OR REPLACE TEMPORARY VIEW `household` AS
SELECT
  `source`.`id` AS `id`,
  CAST(get_json_object(`source`.`record`, '$.registration') AS STRING) AS `registration`,
  CAST(get_json_object(`source`.`record`, '$.riskEliminated') AS BOOLEAN) AS `risk_eliminated`,
  CAST(get_json_object(`source`.`record`, '$.monitoringKnown') AS BOOLEAN) AS `monitoring_known`,
  CAST(get_json_object(`source`.`record`, '$.extremePoverty') AS BOOLEAN) AS `extreme_poverty`,
  CAST(get_json_object(`source`.`record`, '$.incomeStable') AS BOOLEAN) AS `income_stable`,
  CAST(get_json_object(`source`.`record`, '$.housing.grade') AS STRING) AS `housing_grade`,
  CAST(get_json_object(`source`.`record`, '$.housing.unsafe') AS BOOLEAN) AS `housing_unsafe`,
  CASE WHEN array_contains(from_json(get_json_object(`source`.`record`, '$.risks'), 'array<string>'), 'unstable-work') THEN TRUE WHEN exists(from_json(get_json_object(`source`.`record`, '$.risks'), 'array<string>'), entry -> entry IS NULL) THEN NULL WHEN get_json_object(`source`.`record`, '$.risks') LIKE '[%' THEN FALSE END AS `risks_unstable_work`,
  CASE WHEN array_contains(from_json(get_json_object(`source`.`record`, '$.risks'), 'array<string>'), 'natural-disaster') THEN TRUE WHEN exists(from_json(get_json_object(`source`.`record`, '$.risks'), 'array<string>'), entry -> entry IS NULL) THEN NULL WHEN get_json_object(`source`.`record`, '$.risks') LIKE '[%' THEN FALSE END AS `risks_natural_disaster`,
  CASE WHEN array_contains(from_json(get_json_object(`source`.`record`, '$.risks'), 'array<string>'), 'accident') THEN TRUE WHEN exists(from_json(get_json_object(`source`.`record`, '$.risks'), 'array<string>'), entry -> entry IS NULL) THEN NULL WHEN get_json_object(`source`.`record`, '$.risks') LIKE '[%' THEN FALSE END AS `risks_accident`,
  CASE WHEN array_contains(from_json(get_json_object(`source`.`record`, '$.causes'), 'array<string>'), 'natural-disaster') THEN TRUE WHEN exists(from_json(get_json_object(`source`.`record`, '$.causes'), 'array<string>'), entry -> entry IS NULL) THEN NULL WHEN get_json_object(`source`.`record`, '$.causes') LIKE '[%' THEN FALSE END AS `causes_natural_disaster`,
  CASE WHEN array_contains(from_json(get_json_object(`source`.`record`, '$.causes'), 'array<string>'), 'accident') THEN TRUE WHEN exists(from_json(get_json_object(`source`.`record`, '$.causes'), 'array<string>'), entry -> entry IS NULL) THEN NULL WHEN get_json_object(`source`.`record`, '$.causes') LIKE '[%' THEN FALSE END AS `causes_accident`,
  CAST(get_json_object(`source`.`record`, '$.focusArea') AS STRING) AS `focus_area`,
  CASE WHEN get_json_object(`source`.`record`, '$.members') LIKE '[%' THEN COALESCE(CAST(get_json_object(`source`.`record`, '$.membersComplete') AS BOOLEAN), TRUE) END AS `members_complete`,
  CASE WHEN get_json_object(`source`.`record`, '$.events') LIKE '[%' THEN COALESCE(NULL, TRUE) END AS `events_complete`
FROM `household_json` AS `source`;
CREATE OR REPLACE TEMPORARY VIEW `member` AS
SELECT
  `source`.`id` AS `household_id`,
  CAST(get_json_object(`list`.entry, '$.sex') AS STRING) AS `sex`,
  CAST(get_json_object(`list`.entry, '$.age') AS DOUBLE) AS `age`,
  CASE WHEN CAST(get_json_object(`list`.entry, '$.birthDate') AS STRING) = 'none' THEN NULL ELSE CAST(get_json_object(`list`.entry, '$.birthDate') AS DATE) END AS `birth_date`,
  CASE WHEN array_contains(from_json(get_json_object(`list`.entry, '$.health'), 'array<string>'), 'serious-illness') THEN TRUE WHEN exists(from_json(get_json_object(`list`.entry, '$.health'), 'array<string>'), entry -> entry IS NULL) THEN NULL WHEN get_json_object(`list`.entry, '$.health') LIKE '[%' THEN FALSE END AS `health_serious_illness`,
  CASE WHEN array_contains(from_json(get_json_object(`list`.entry, '$.health'), 'array<string>'), 'chronic-illness') THEN TRUE WHEN exists(from_json(get_json_object(`list`.entry, '$.health'), 'array<string>'), entry -> entry IS NULL) THEN NULL WHEN get_json_object(`list`.entry, '$.health') LIKE '[%' THEN FALSE END AS `health_chronic_illness`,
  CASE WHEN CAST(get_json_object(`list`.entry, '$.disability') AS STRING) = 'none' THEN FALSE WHEN get_json_object(`list`.entry, '$.disability') LIKE '{%' THEN TRUE END AS `disability`,
  CAST(get_json_object(`list`.entry, '$.schooling') AS STRING) AS `schooling`,
  CASE WHEN CAST(get_json_object(`list`.entry, '$.collegeEntranceExam') AS STRING) = 'none' THEN NULL ELSE CAST(get_json_object(`list`.entry, '$.collegeEntranceExam') AS DATE) END AS `college_entrance_exam`,
  CASE WHEN CAST(get_json_object(`list`.entry, '$.collegeEntranceExam') AS STRING) = 'none' THEN TRUE WHEN CAST(get_json_object(`list`.entry, '$.collegeEntranceExam') AS STRING) IS NOT NULL THEN FALSE END AS `college_entrance_exam_none`,
  CAST(get_json_object(`list`.entry, '$.employment') AS STRING) AS `employment`,
  CAST(get_json_object(`list`.entry, '$.leftBehind') AS BOOLEAN) AS `left_behind`,
  CAST(get_json_object(`list`.entry, '$.extremePoverty') AS BOOLEAN) AS `extreme_poverty`
FROM `household_json` AS `source`
LATERAL VIEW explode(from_json(get_json_object(`source`.`record`, '$.members'), 'array<string>')) `list` AS entry;
CREATE OR REPLACE TEMPORARY VIEW `income` AS
SELECT
  `source`.`id` AS `household_id`,
  CASE WHEN CAST(get_json_object(`list`.entry, '$.periodEnd') AS STRING) = 'none' THEN NULL ELSE CAST(get_json_object(`list`.entry, '$.periodEnd') AS DATE) END AS `period_end`,
  CAST(get_json_object(`list`.entry, '$.perCapita') AS DOUBLE) AS `per_capita`,
  CAST(get_json_object(`list`.entry, '$.total') AS DOUBLE) AS `total`,
  CAST(get_json_object(`list`.entry, '$.basis') AS STRING) AS `basis`
FROM `household_json` AS `source`
LATERAL VIEW explode(from_json(get_json_object(`source`.`record`, '$.incomes'), 'array<string>')) `list` AS entry;
CREATE OR REPLACE TEMPORARY VIEW `event` AS
SELECT
  `source`.`id` AS `household_id`,
  CAST(get_json_object(`list`.entry, '$.kind') AS STRING) AS `kind`,
  CAST(get_json_object(`list`.entry, '$.severe') AS BOOLEAN) AS `severe`,
  CAST(get_json_object(`list`.entry, '$.causedHardship') AS BOOLEAN) AS `caused_hardship`,
  CASE WHEN CAST(get_json_object(`list`.entry, '$.date') AS STRING) = 'none' THEN NULL ELSE CAST(get_json_object(`list`.entry, '$.date') AS DATE) END AS `date`
FROM `household_json` AS `source`
LATERAL VIEW explode(from_json(get_json_object(`source`.`record`, '$.events'), 'array<string>')) `list` AS entry;
