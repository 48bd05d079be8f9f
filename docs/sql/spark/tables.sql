-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE TABLE `household` (
  `id` STRING NOT NULL,
  `registration` STRING,
  `risk_eliminated` BOOLEAN,
  `monitoring_known` BOOLEAN,
  `extreme_poverty` BOOLEAN,
  `income_stable` BOOLEAN,
  `housing_grade` STRING,
  `housing_unsafe` BOOLEAN,
  `risks_unstable_work` BOOLEAN,
  `risks_natural_disaster` BOOLEAN,
  `risks_accident` BOOLEAN,
  `causes_natural_disaster` BOOLEAN,
  `causes_accident` BOOLEAN,
  `focus_area` STRING,
  `members_complete` BOOLEAN,
  `events_complete` BOOLEAN
);
CREATE TABLE `member` (
  `household_id` STRING NOT NULL,
  `sex` STRING,
  `age` INTEGER,
  `birth_date` DATE,
  `health_serious_illness` BOOLEAN,
  `health_chronic_illness` BOOLEAN,
  `disability` BOOLEAN,
  `schooling` STRING,
  `college_entrance_exam` DATE,
  `college_entrance_exam_none` BOOLEAN,
  `employment` STRING,
  `left_behind` BOOLEAN,
  `extreme_poverty` BOOLEAN
);
CREATE TABLE `income` (
  `household_id` STRING NOT NULL,
  `period_end` DATE NOT NULL,
  `per_capita` DOUBLE,
  `total` DOUBLE,
  `basis` STRING
);
CREATE TABLE `event` (
  `household_id` STRING NOT NULL,
  `kind` STRING NOT NULL,
  `severe` BOOLEAN,
  `caused_hardship` BOOLEAN,
  `date` DATE
);
