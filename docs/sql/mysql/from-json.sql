-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE VIEW `household` AS
SELECT
  `source`.`id` AS `id`,
  JSON_VALUE(`source`.`record`, '$.registration') AS `registration`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`source`.`record`, '$.riskEliminated')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `risk_eliminated`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`source`.`record`, '$.monitoringKnown')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `monitoring_known`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`source`.`record`, '$.extremePoverty')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `extreme_poverty`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`source`.`record`, '$.incomeStable')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `income_stable`,
  JSON_VALUE(`source`.`record`, '$.housing.grade') AS `housing_grade`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`source`.`record`, '$.housing.unsafe')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `housing_unsafe`,
  CASE WHEN JSON_CONTAINS(`source`.`record`, '"unstable-work"', '$.risks') THEN TRUE WHEN JSON_CONTAINS(`source`.`record`, 'null', '$.risks') THEN NULL WHEN JSON_TYPE(JSON_EXTRACT(`source`.`record`, '$.risks')) = 'ARRAY' THEN FALSE END AS `risks_unstable_work`,
  CASE WHEN JSON_CONTAINS(`source`.`record`, '"natural-disaster"', '$.risks') THEN TRUE WHEN JSON_CONTAINS(`source`.`record`, 'null', '$.risks') THEN NULL WHEN JSON_TYPE(JSON_EXTRACT(`source`.`record`, '$.risks')) = 'ARRAY' THEN FALSE END AS `risks_natural_disaster`,
  CASE WHEN JSON_CONTAINS(`source`.`record`, '"accident"', '$.risks') THEN TRUE WHEN JSON_CONTAINS(`source`.`record`, 'null', '$.risks') THEN NULL WHEN JSON_TYPE(JSON_EXTRACT(`source`.`record`, '$.risks')) = 'ARRAY' THEN FALSE END AS `risks_accident`,
  CASE WHEN JSON_CONTAINS(`source`.`record`, '"natural-disaster"', '$.causes') THEN TRUE WHEN JSON_CONTAINS(`source`.`record`, 'null', '$.causes') THEN NULL WHEN JSON_TYPE(JSON_EXTRACT(`source`.`record`, '$.causes')) = 'ARRAY' THEN FALSE END AS `causes_natural_disaster`,
  CASE WHEN JSON_CONTAINS(`source`.`record`, '"accident"', '$.causes') THEN TRUE WHEN JSON_CONTAINS(`source`.`record`, 'null', '$.causes') THEN NULL WHEN JSON_TYPE(JSON_EXTRACT(`source`.`record`, '$.causes')) = 'ARRAY' THEN FALSE END AS `causes_accident`,
  JSON_VALUE(`source`.`record`, '$.focusArea') AS `focus_area`,
  CASE WHEN JSON_TYPE(JSON_EXTRACT(`source`.`record`, '$.members')) = 'ARRAY' THEN COALESCE(CASE JSON_UNQUOTE(JSON_EXTRACT(`source`.`record`, '$.membersComplete')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END, TRUE) END AS `members_complete`,
  CASE WHEN JSON_TYPE(JSON_EXTRACT(`source`.`record`, '$.events')) = 'ARRAY' THEN COALESCE(NULL, TRUE) END AS `events_complete`
FROM `household_json` AS `source`;
CREATE VIEW `member` AS
SELECT
  `source`.`id` AS `household_id`,
  JSON_VALUE(`list`.entry, '$.sex') AS `sex`,
  CAST(JSON_VALUE(`list`.entry, '$.age') AS DOUBLE) AS `age`,
  CASE WHEN JSON_VALUE(`list`.entry, '$.birthDate') = 'none' THEN NULL ELSE CAST(JSON_VALUE(`list`.entry, '$.birthDate') AS DATE) END AS `birth_date`,
  CASE WHEN JSON_CONTAINS(`list`.entry, '"serious-illness"', '$.health') THEN TRUE WHEN JSON_CONTAINS(`list`.entry, 'null', '$.health') THEN NULL WHEN JSON_TYPE(JSON_EXTRACT(`list`.entry, '$.health')) = 'ARRAY' THEN FALSE END AS `health_serious_illness`,
  CASE WHEN JSON_CONTAINS(`list`.entry, '"chronic-illness"', '$.health') THEN TRUE WHEN JSON_CONTAINS(`list`.entry, 'null', '$.health') THEN NULL WHEN JSON_TYPE(JSON_EXTRACT(`list`.entry, '$.health')) = 'ARRAY' THEN FALSE END AS `health_chronic_illness`,
  CASE WHEN JSON_VALUE(`list`.entry, '$.disability') = 'none' THEN FALSE WHEN JSON_TYPE(JSON_EXTRACT(`list`.entry, '$.disability')) = 'OBJECT' THEN TRUE END AS `disability`,
  JSON_VALUE(`list`.entry, '$.schooling') AS `schooling`,
  CASE WHEN JSON_VALUE(`list`.entry, '$.collegeEntranceExam') = 'none' THEN NULL ELSE CAST(JSON_VALUE(`list`.entry, '$.collegeEntranceExam') AS DATE) END AS `college_entrance_exam`,
  CASE WHEN JSON_VALUE(`list`.entry, '$.collegeEntranceExam') = 'none' THEN TRUE WHEN JSON_VALUE(`list`.entry, '$.collegeEntranceExam') IS NOT NULL THEN FALSE END AS `college_entrance_exam_none`,
  JSON_VALUE(`list`.entry, '$.employment') AS `employment`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`list`.entry, '$.leftBehind')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `left_behind`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`list`.entry, '$.extremePoverty')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `extreme_poverty`
FROM `household_json` AS `source`
CROSS JOIN JSON_TABLE(`source`.`record`, '$.members[*]' COLUMNS (entry JSON PATH '$')) AS `list`;
CREATE VIEW `income` AS
SELECT
  `source`.`id` AS `household_id`,
  CASE WHEN JSON_VALUE(`list`.entry, '$.periodEnd') = 'none' THEN NULL ELSE CAST(JSON_VALUE(`list`.entry, '$.periodEnd') AS DATE) END AS `period_end`,
  CAST(JSON_VALUE(`list`.entry, '$.perCapita') AS DOUBLE) AS `per_capita`,
  CAST(JSON_VALUE(`list`.entry, '$.total') AS DOUBLE) AS `total`,
  JSON_VALUE(`list`.entry, '$.basis') AS `basis`
FROM `household_json` AS `source`
CROSS JOIN JSON_TABLE(`source`.`record`, '$.incomes[*]' COLUMNS (entry JSON PATH '$')) AS `list`;
CREATE VIEW `event` AS
SELECT
  `source`.`id` AS `household_id`,
  JSON_VALUE(`list`.entry, '$.kind') AS `kind`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`list`.entry, '$.severe')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `severe`,
  CASE JSON_UNQUOTE(JSON_EXTRACT(`list`.entry, '$.causedHardship')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END AS `caused_hardship`,
  CASE WHEN JSON_VALUE(`list`.entry, '$.date') = 'none' THEN NULL ELSE CAST(JSON_VALUE(`list`.entry, '$.date') AS DATE) END AS `date`
FROM `household_json` AS `source`
CROSS JOIN JSON_TABLE(`source`.`record`, '$.events[*]' COLUMNS (entry JSON PATH '$')) AS `list`;
