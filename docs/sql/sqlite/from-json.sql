-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE VIEW `household` AS
SELECT
  `source`.`id` AS `id`,
  json_extract(`source`.`record`, '$.registration') AS `registration`,
  json_extract(`source`.`record`, '$.riskEliminated') AS `risk_eliminated`,
  json_extract(`source`.`record`, '$.monitoringKnown') AS `monitoring_known`,
  json_extract(`source`.`record`, '$.extremePoverty') AS `extreme_poverty`,
  json_extract(`source`.`record`, '$.incomeStable') AS `income_stable`,
  json_extract(`source`.`record`, '$.housing.grade') AS `housing_grade`,
  json_extract(`source`.`record`, '$.housing.unsafe') AS `housing_unsafe`,
  CASE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.risks') WHERE json_quote(value) = '"unstable-work"') THEN TRUE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.risks') WHERE json_quote(value) = 'null') THEN NULL WHEN json_type(`source`.`record`, '$.risks') = 'array' THEN FALSE END AS `risks_unstable_work`,
  CASE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.risks') WHERE json_quote(value) = '"natural-disaster"') THEN TRUE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.risks') WHERE json_quote(value) = 'null') THEN NULL WHEN json_type(`source`.`record`, '$.risks') = 'array' THEN FALSE END AS `risks_natural_disaster`,
  CASE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.risks') WHERE json_quote(value) = '"accident"') THEN TRUE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.risks') WHERE json_quote(value) = 'null') THEN NULL WHEN json_type(`source`.`record`, '$.risks') = 'array' THEN FALSE END AS `risks_accident`,
  CASE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.causes') WHERE json_quote(value) = '"natural-disaster"') THEN TRUE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.causes') WHERE json_quote(value) = 'null') THEN NULL WHEN json_type(`source`.`record`, '$.causes') = 'array' THEN FALSE END AS `causes_natural_disaster`,
  CASE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.causes') WHERE json_quote(value) = '"accident"') THEN TRUE WHEN EXISTS (SELECT 1 FROM json_each(`source`.`record`, '$.causes') WHERE json_quote(value) = 'null') THEN NULL WHEN json_type(`source`.`record`, '$.causes') = 'array' THEN FALSE END AS `causes_accident`,
  json_extract(`source`.`record`, '$.focusArea') AS `focus_area`,
  CASE WHEN json_type(`source`.`record`, '$.members') = 'array' THEN COALESCE(json_extract(`source`.`record`, '$.membersComplete'), TRUE) END AS `members_complete`,
  CASE WHEN json_type(`source`.`record`, '$.events') = 'array' THEN COALESCE(NULL, TRUE) END AS `events_complete`
FROM `household_json` AS `source`;
CREATE VIEW `member` AS
SELECT
  `source`.`id` AS `household_id`,
  json_extract(`list`.value, '$.sex') AS `sex`,
  json_extract(`list`.value, '$.age') AS `age`,
  CASE WHEN json_extract(`list`.value, '$.birthDate') = 'none' THEN NULL ELSE json_extract(`list`.value, '$.birthDate') END AS `birth_date`,
  CASE WHEN EXISTS (SELECT 1 FROM json_each(`list`.value, '$.health') WHERE json_quote(value) = '"serious-illness"') THEN TRUE WHEN EXISTS (SELECT 1 FROM json_each(`list`.value, '$.health') WHERE json_quote(value) = 'null') THEN NULL WHEN json_type(`list`.value, '$.health') = 'array' THEN FALSE END AS `health_serious_illness`,
  CASE WHEN EXISTS (SELECT 1 FROM json_each(`list`.value, '$.health') WHERE json_quote(value) = '"chronic-illness"') THEN TRUE WHEN EXISTS (SELECT 1 FROM json_each(`list`.value, '$.health') WHERE json_quote(value) = 'null') THEN NULL WHEN json_type(`list`.value, '$.health') = 'array' THEN FALSE END AS `health_chronic_illness`,
  CASE WHEN json_extract(`list`.value, '$.disability') = 'none' THEN FALSE WHEN json_type(`list`.value, '$.disability') = 'object' THEN TRUE END AS `disability`,
  json_extract(`list`.value, '$.schooling') AS `schooling`,
  CASE WHEN json_extract(`list`.value, '$.collegeEntranceExam') = 'none' THEN NULL ELSE json_extract(`list`.value, '$.collegeEntranceExam') END AS `college_entrance_exam`,
  CASE WHEN json_extract(`list`.value, '$.collegeEntranceExam') = 'none' THEN TRUE WHEN json_extract(`list`.value, '$.collegeEntranceExam') IS NOT NULL THEN FALSE END AS `college_entrance_exam_none`,
  json_extract(`list`.value, '$.employment') AS `employment`,
  json_extract(`list`.value, '$.leftBehind') AS `left_behind`,
  json_extract(`list`.value, '$.extremePoverty') AS `extreme_poverty`
FROM `household_json` AS `source`
CROSS JOIN json_each(CASE WHEN json_type(`source`.`record`, '$.members') = 'array' THEN `source`.`record` ELSE '{}' END, '$.members') AS `list`;
CREATE VIEW `income` AS
SELECT
  `source`.`id` AS `household_id`,
  CASE WHEN json_extract(`list`.value, '$.periodEnd') = 'none' THEN NULL ELSE json_extract(`list`.value, '$.periodEnd') END AS `period_end`,
  json_extract(`list`.value, '$.perCapita') AS `per_capita`,
  json_extract(`list`.value, '$.total') AS `total`,
  json_extract(`list`.value, '$.basis') AS `basis`
FROM `household_json` AS `source`
CROSS JOIN json_each(CASE WHEN json_type(`source`.`record`, '$.incomes') = 'array' THEN `source`.`record` ELSE '{}' END, '$.incomes') AS `list`;
CREATE VIEW `event` AS
SELECT
  `source`.`id` AS `household_id`,
  json_extract(`list`.value, '$.kind') AS `kind`,
  json_extract(`list`.value, '$.severe') AS `severe`,
  json_extract(`list`.value, '$.causedHardship') AS `caused_hardship`,
  CASE WHEN json_extract(`list`.value, '$.date') = 'none' THEN NULL ELSE json_extract(`list`.value, '$.date') END AS `date`
FROM `household_json` AS `source`
CROSS JOIN json_each(CASE WHEN json_type(`source`.`record`, '$.events') = 'array' THEN `source`.`record` ELSE '{}' END, '$.events') AS `list`;
