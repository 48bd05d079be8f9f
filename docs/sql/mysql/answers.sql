-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE VIEW `household_answer` AS
SELECT
  `facts`.*,
  `facts`.`fact_registered_poor` AS `registered_poor`,
  (`facts`.`fact_edge_household` OR `facts`.`fact_monitored_household`) AS `edge_or_monitored`,
  (`facts`.`fact_serious_illness` OR `facts`.`fact_chronic_illness`) AS `illness`,
  `facts`.`fact_exam_candidate` AS `exam_candidate`,
  `facts`.`fact_income_not_rising` AS `stagnant_income`,
  (`facts`.`fact_odd_jobs` OR `facts`.`fact_unstable_income`) AS `odd_jobs`,
  `facts`.`fact_unsafe_housing` AS `unsafe_housing`,
  (`facts`.`fact_severe_disaster` OR `facts`.`fact_serious_accident`) AS `disaster_or_accident`,
  (`facts`.`fact_disabled_in_extreme_poverty` OR (`facts`.`fact_disability` AND (`facts`.`fact_poor_or_at_risk` OR `facts`.`fact_extreme_poverty`))) AS `disabled_poor`,
  (`facts`.`fact_left_behind_child` OR `facts`.`fact_left_behind_woman` OR `facts`.`fact_left_behind_elder`) AS `left_behind`,
  (`facts`.`fact_has_child` AND (`facts`.`fact_poor_or_at_risk` OR `facts`.`fact_in_focus_area`)) AS `child_of_poor_area_or_family`
FROM (
  SELECT
    `household`.`id`,
    (`household`.`registration` = 'poor') AS `fact_registered_poor`,
    (((`household`.`registration` = 'edge') OR ((`household`.`registration` = 'ordinary') AND CASE WHEN (NOT `household`.`monitoring_known`) THEN NULL ELSE FALSE END)) AND (NOT COALESCE(`household`.`risk_eliminated`, FALSE))) AS `fact_edge_household`,
    (((`household`.`registration` = 'monitored') OR ((`household`.`registration` = 'sudden-hardship') AND FALSE) OR ((`household`.`registration` = 'lifted') AND CASE WHEN (NOT `household`.`monitoring_known`) THEN NULL ELSE FALSE END)) AND (NOT COALESCE(`household`.`risk_eliminated`, FALSE))) AS `fact_monitored_household`,
    CASE `members_1`.`serious_illness_1` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_serious_illness`,
    CASE `members_1`.`chronic_illness_2` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_chronic_illness`,
    CASE `members_1`.`exam_candidate_3` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_exam_candidate`,
    CASE `incomes_2`.`income_not_rising_1` WHEN 2 THEN TRUE WHEN 0 THEN FALSE END AS `fact_income_not_rising`,
    CASE `members_1`.`odd_jobs_4` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_odd_jobs`,
    ((NOT `household`.`income_stable`) OR (COALESCE(`household`.`risks_unstable_work`, FALSE) AND (NOT COALESCE(`household`.`risk_eliminated`, FALSE)))) AS `fact_unstable_income`,
    COALESCE((`household`.`housing_grade` IN ('C', 'D')), `household`.`housing_unsafe`) AS `fact_unsafe_housing`,
    (CASE `events_3`.`severe_disaster_1` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`events_complete` THEN FALSE END END OR ((COALESCE(`household`.`risks_natural_disaster`, FALSE) OR (COALESCE(`household`.`causes_natural_disaster`, FALSE) AND (`household`.`registration` = 'poor') AND TRUE)) AND (NOT COALESCE(`household`.`risk_eliminated`, FALSE)))) AS `fact_severe_disaster`,
    (CASE `events_3`.`serious_accident_2` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`events_complete` THEN FALSE END END OR ((COALESCE(`household`.`risks_accident`, FALSE) OR (COALESCE(`household`.`causes_accident`, FALSE) AND (`household`.`registration` = 'poor') AND TRUE)) AND (NOT COALESCE(`household`.`risk_eliminated`, FALSE)))) AS `fact_serious_accident`,
    ((`household`.`registration` = 'poor') OR (((`household`.`registration` = 'edge') OR ((`household`.`registration` = 'ordinary') AND CASE WHEN (NOT `household`.`monitoring_known`) THEN NULL ELSE FALSE END)) AND (NOT COALESCE(`household`.`risk_eliminated`, FALSE))) OR (((`household`.`registration` = 'monitored') OR ((`household`.`registration` = 'sudden-hardship') AND FALSE) OR ((`household`.`registration` = 'lifted') AND CASE WHEN (NOT `household`.`monitoring_known`) THEN NULL ELSE FALSE END)) AND (NOT COALESCE(`household`.`risk_eliminated`, FALSE)))) AS `fact_poor_or_at_risk`,
    CASE WHEN (`household`.`registration` IN ('poor', 'lifted', 'monitored')) THEN TRUE WHEN (`household`.`registration` IN ('edge', 'ordinary')) THEN FALSE END AS `fact_registered`,
    `household`.`extreme_poverty` AS `fact_extreme_poverty`,
    CASE WHEN (`household`.`focus_area` = 'met') THEN TRUE WHEN (`household`.`focus_area` = 'unmet') THEN FALSE END AS `fact_in_focus_area`,
    CASE `members_1`.`disability_5` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_disability`,
    (CASE `members_1`.`disabled_in_extreme_poverty_6` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AND (NOT COALESCE((NOT `household`.`extreme_poverty`), FALSE))) AS `fact_disabled_in_extreme_poverty`,
    CASE `members_1`.`left_behind_child_7` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_left_behind_child`,
    CASE `members_1`.`left_behind_woman_8` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_left_behind_woman`,
    CASE `members_1`.`left_behind_elder_9` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_left_behind_elder`,
    CASE `members_1`.`has_child_10` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_has_child`,
    CASE `members_1`.`has_student_11` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_has_student`,
    CASE `members_1`.`has_elder_12` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_has_elder`,
    CASE `members_1`.`has_working_age_adult_13` WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN `household`.`members_complete` THEN FALSE END END AS `fact_has_working_age_adult`
  FROM `household`
  LEFT JOIN (
    SELECT
      `member`.`household_id` AS `household_id`,
      MAX(CASE `member`.`health_serious_illness` WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `serious_illness_1`,
      MAX(CASE `member`.`health_chronic_illness` WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `chronic_illness_2`,
      MAX(CASE COALESCE(((NOT CASE WHEN `member`.`college_entrance_exam_none` THEN TRUE WHEN `member`.`college_entrance_exam` IS NOT NULL THEN FALSE END) AND CASE WHEN `member`.`college_entrance_exam_none` THEN FALSE ELSE (`member`.`college_entrance_exam` >= DATE '2021-02-25' AND `member`.`college_entrance_exam` < DATE '2022-02-25') END), CASE WHEN (`member`.`schooling` = 'senior-3') THEN TRUE WHEN (`member`.`schooling` IN ('preschool', 'primary', 'junior', 'senior-1', 'vocational-1', 'not-in-school', 'higher')) THEN FALSE END) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `exam_candidate_3`,
      MAX(CASE (`member`.`employment` = 'odd-jobs') WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `odd_jobs_4`,
      MAX(CASE (NOT (NOT `member`.`disability`)) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `disability_5`,
      MAX(CASE ((NOT (NOT `member`.`disability`)) AND `member`.`extreme_poverty`) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `disabled_in_extreme_poverty_6`,
      MAX(CASE (`member`.`left_behind` AND CASE WHEN `member`.`age` IS NOT NULL THEN ((`member`.`age` >= 0) AND (`member`.`age` < 16)) ELSE ((`member`.`birth_date` <= DATE '2021-02-25') AND (`member`.`birth_date` > DATE '2005-02-25')) END) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `left_behind_child_7`,
      MAX(CASE (`member`.`left_behind` AND (`member`.`sex` = 'female') AND CASE WHEN `member`.`age` IS NOT NULL THEN (`member`.`age` >= 18) ELSE (`member`.`birth_date` <= DATE '2003-02-25') END) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `left_behind_woman_8`,
      MAX(CASE (`member`.`left_behind` AND CASE WHEN `member`.`age` IS NOT NULL THEN (`member`.`age` >= 60) ELSE (`member`.`birth_date` <= DATE '1961-02-25') END) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `left_behind_elder_9`,
      MAX(CASE CASE WHEN `member`.`age` IS NOT NULL THEN ((`member`.`age` >= 0) AND (`member`.`age` < 18)) ELSE ((`member`.`birth_date` <= DATE '2021-02-25') AND (`member`.`birth_date` > DATE '2003-02-25')) END WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `has_child_10`,
      MAX(CASE (NOT (`member`.`schooling` = 'not-in-school')) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `has_student_11`,
      MAX(CASE CASE WHEN `member`.`age` IS NOT NULL THEN (`member`.`age` >= 60) ELSE (`member`.`birth_date` <= DATE '1961-02-25') END WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `has_elder_12`,
      MAX(CASE CASE WHEN `member`.`age` IS NOT NULL THEN ((`member`.`age` >= 16) AND (`member`.`age` < 60)) ELSE ((`member`.`birth_date` <= DATE '2005-02-25') AND (`member`.`birth_date` > DATE '1961-02-25')) END WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `has_working_age_adult_13`
    FROM `member`
    GROUP BY `member`.`household_id`
  ) AS `members_1` ON `members_1`.`household_id` = `household`.`id`
  LEFT JOIN (
    SELECT
      `income`.`household_id` AS `household_id`,
      MAX(CASE `income`.`is_true` WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `income_not_rising_1`
    FROM (
    SELECT `household_id`, (`latest` <= `amount`) AS `is_true`
    FROM (
      SELECT `household_id`, `latest`, `amount`,
        ROW_NUMBER() OVER (PARTITION BY `household_id` ORDER BY `period_end` DESC) AS `nth`
      FROM (
        SELECT `household_id`, `period_end`, COALESCE(`basis`, '') AS `basis`, `per_capita` AS `amount`,
          FIRST_VALUE(`per_capita`) OVER (PARTITION BY `household_id` ORDER BY `period_end` DESC, CASE `basis` WHEN 'disposable' THEN 0 WHEN 'net' THEN 1 ELSE 2 END) AS `latest`,
          FIRST_VALUE(`period_end`) OVER (PARTITION BY `household_id` ORDER BY `period_end` DESC, CASE `basis` WHEN 'disposable' THEN 0 WHEN 'net' THEN 1 ELSE 2 END) AS `latest_end`,
          FIRST_VALUE(COALESCE(`basis`, '')) OVER (PARTITION BY `household_id` ORDER BY `period_end` DESC, CASE `basis` WHEN 'disposable' THEN 0 WHEN 'net' THEN 1 ELSE 2 END) AS `latest_basis`
        FROM `income`
        WHERE `period_end` <= DATE '2021-02-25'
      ) AS `past`
      WHERE `amount` IS NOT NULL AND `period_end` < `latest_end` AND `basis` = `latest_basis`
    ) AS `earlier`
    WHERE `nth` = 1
  ) AS `income`
    GROUP BY `income`.`household_id`
  ) AS `incomes_2` ON `incomes_2`.`household_id` = `household`.`id`
  LEFT JOIN (
    SELECT
      `event`.`household_id` AS `household_id`,
      MAX(CASE ((NOT (`event`.`kind` = 'accident')) AND `event`.`severe` AND COALESCE(`event`.`date` <= DATE '2021-02-25', TRUE) AND TRUE) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `severe_disaster_1`,
      MAX(CASE ((`event`.`kind` = 'accident') AND `event`.`severe` AND COALESCE(`event`.`date` <= DATE '2021-02-25', TRUE) AND TRUE) WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END) AS `serious_accident_2`
    FROM `event`
    GROUP BY `event`.`household_id`
  ) AS `events_3` ON `events_3`.`household_id` = `household`.`id`
) AS `facts`;
CREATE VIEW `household_issue` AS
SELECT `household`.`id` AS `household_id`, 'registration' AS `path`, 'not-allowed' AS `code` FROM `household` WHERE NOT (CAST(`registration` AS BINARY) IN ('poor', 'lifted', 'monitored', 'edge', 'sudden-hardship', 'ordinary'))
UNION ALL
SELECT `household`.`id`, 'riskEliminated', 'wrong-type' FROM `household` WHERE NOT (`risk_eliminated` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'monitoringKnown', 'wrong-type' FROM `household` WHERE NOT (`monitoring_known` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'extremePoverty', 'wrong-type' FROM `household` WHERE NOT (`extreme_poverty` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'incomeStable', 'wrong-type' FROM `household` WHERE NOT (`income_stable` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'housing.grade', 'not-allowed' FROM `household` WHERE NOT (CAST(`housing_grade` AS BINARY) IN ('A', 'B', 'C', 'D'))
UNION ALL
SELECT `household`.`id`, 'housing.unsafe', 'wrong-type' FROM `household` WHERE NOT (`housing_unsafe` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'risks', 'wrong-type' FROM `household` WHERE NOT (`risks_unstable_work` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'risks', 'wrong-type' FROM `household` WHERE NOT (`risks_natural_disaster` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'risks', 'wrong-type' FROM `household` WHERE NOT (`risks_accident` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'causes', 'wrong-type' FROM `household` WHERE NOT (`causes_natural_disaster` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'causes', 'wrong-type' FROM `household` WHERE NOT (`causes_accident` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'focusArea', 'not-allowed' FROM `household` WHERE NOT (CAST(`focus_area` AS BINARY) IN ('met', 'unmet', 'unknown'))
UNION ALL
SELECT `household`.`id`, 'members', 'wrong-type' FROM `household` WHERE NOT (`members_complete` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'events', 'wrong-type' FROM `household` WHERE NOT (`events_complete` IN (0, 1))
UNION ALL
SELECT `household`.`id`, 'housing', 'contradiction' FROM `household` WHERE NOT ((`housing_grade` IN ('C', 'D')) = `housing_unsafe`)
UNION ALL
SELECT `household`.`id`, 'id', 'missing' FROM `household` WHERE `household`.`id` IS NULL
UNION ALL
SELECT `household`.`id`, 'id', 'contradiction' FROM `household` GROUP BY `household`.`id` HAVING COUNT(*) > 1
UNION ALL
SELECT `member`.`household_id`, 'members[].sex', 'not-allowed' FROM `member` WHERE NOT (CAST(`sex` AS BINARY) IN ('female', 'male'))
UNION ALL
SELECT `member`.`household_id`, 'members[].age', 'wrong-type' FROM `member` WHERE NOT (`age` IS NULL OR FLOOR(`age`) = `age`)
UNION ALL
SELECT `member`.`household_id`, 'members[].age', 'out-of-range' FROM `member` WHERE NOT (`age` BETWEEN 0 AND 150)
UNION ALL
SELECT `member`.`household_id`, 'members[].birthDate', 'bad-date' FROM `member` WHERE NOT (`birth_date` BETWEEN DATE '1900-01-01' AND DATE '2100-12-31')
UNION ALL
SELECT `member`.`household_id`, 'members[].health', 'wrong-type' FROM `member` WHERE NOT (`health_serious_illness` IN (0, 1))
UNION ALL
SELECT `member`.`household_id`, 'members[].health', 'wrong-type' FROM `member` WHERE NOT (`health_chronic_illness` IN (0, 1))
UNION ALL
SELECT `member`.`household_id`, 'members[].disability', 'wrong-type' FROM `member` WHERE NOT (`disability` IN (0, 1))
UNION ALL
SELECT `member`.`household_id`, 'members[].schooling', 'not-allowed' FROM `member` WHERE NOT (CAST(`schooling` AS BINARY) IN ('not-in-school', 'preschool', 'primary', 'junior', 'senior-1', 'senior-2', 'senior-3', 'vocational-1', 'vocational-2', 'vocational-3', 'higher'))
UNION ALL
SELECT `member`.`household_id`, 'members[].collegeEntranceExam', 'bad-date' FROM `member` WHERE NOT (`college_entrance_exam` BETWEEN DATE '1900-01-01' AND DATE '2100-12-31')
UNION ALL
SELECT `member`.`household_id`, 'members[].collegeEntranceExam', 'wrong-type' FROM `member` WHERE NOT (`college_entrance_exam_none` IN (0, 1))
UNION ALL
SELECT `member`.`household_id`, 'members[].employment', 'not-allowed' FROM `member` WHERE NOT (CAST(`employment` AS BINARY) IN ('none', 'farming', 'odd-jobs', 'stable', 'self-employed'))
UNION ALL
SELECT `member`.`household_id`, 'members[].leftBehind', 'wrong-type' FROM `member` WHERE NOT (`left_behind` IN (0, 1))
UNION ALL
SELECT `member`.`household_id`, 'members[].extremePoverty', 'wrong-type' FROM `member` WHERE NOT (`extreme_poverty` IN (0, 1))
UNION ALL
SELECT `member`.`household_id`, 'members[]', 'contradiction' FROM `member` WHERE NOT (`age` IS NULL OR `birth_date` IS NULL)
UNION ALL
SELECT `member`.`household_id`, 'members[].collegeEntranceExam', 'contradiction' FROM `member` WHERE NOT (`college_entrance_exam` IS NULL OR NOT COALESCE(`college_entrance_exam_none`, FALSE))
UNION ALL
SELECT `member`.`household_id`, 'members', 'too-many' FROM `member` GROUP BY `member`.`household_id` HAVING COUNT(*) > 200
UNION ALL
SELECT `member`.`household_id`, 'members', 'unknown-id' FROM `member` LEFT JOIN `household` ON `household`.`id` = `member`.`household_id` WHERE `household`.`id` IS NULL
UNION ALL
SELECT `member`.`household_id`, 'extremePoverty', 'contradiction' FROM `member` JOIN `household` ON `household`.`id` = `member`.`household_id` WHERE NOT `household`.`extreme_poverty` AND `member`.`extreme_poverty`
UNION ALL
SELECT `income`.`household_id`, 'incomes[].periodEnd', 'missing' FROM `income` WHERE NOT (`period_end` IS NOT NULL)
UNION ALL
SELECT `income`.`household_id`, 'incomes[].periodEnd', 'bad-date' FROM `income` WHERE NOT (`period_end` BETWEEN DATE '1900-01-01' AND DATE '2100-12-31')
UNION ALL
SELECT `income`.`household_id`, 'incomes[].perCapita', 'out-of-range' FROM `income` WHERE NOT (`per_capita` BETWEEN -1.7976931348623157e+308 AND 1.7976931348623157e+308)
UNION ALL
SELECT `income`.`household_id`, 'incomes[].total', 'out-of-range' FROM `income` WHERE NOT (`total` BETWEEN -1.7976931348623157e+308 AND 1.7976931348623157e+308)
UNION ALL
SELECT `income`.`household_id`, 'incomes[].basis', 'not-allowed' FROM `income` WHERE NOT (CAST(`basis` AS BINARY) IN ('disposable', 'net'))
UNION ALL
SELECT `income`.`household_id`, 'incomes[]', 'contradiction' FROM `income` WHERE NOT (`per_capita` IS NOT NULL OR `total` IS NOT NULL)
UNION ALL
SELECT `income`.`household_id`, 'incomes', 'too-many' FROM `income` GROUP BY `income`.`household_id` HAVING COUNT(*) > 200
UNION ALL
SELECT `income`.`household_id`, 'incomes', 'unknown-id' FROM `income` LEFT JOIN `household` ON `household`.`id` = `income`.`household_id` WHERE `household`.`id` IS NULL
UNION ALL
SELECT `income`.`household_id`, 'incomes[]', 'contradiction' FROM `income` GROUP BY `income`.`household_id`, `income`.`period_end`, `income`.`basis` HAVING COUNT(*) > 1
UNION ALL
SELECT `event`.`household_id`, 'events[].kind', 'missing' FROM `event` WHERE NOT (`kind` IS NOT NULL)
UNION ALL
SELECT `event`.`household_id`, 'events[].kind', 'not-allowed' FROM `event` WHERE NOT (CAST(`kind` AS BINARY) IN ('flood', 'drought', 'typhoon', 'hail-wind', 'freeze', 'snow', 'sandstorm', 'earthquake', 'collapse', 'landslide', 'debris-flow', 'storm-surge', 'tsunami', 'wildfire', 'biological', 'accident'))
UNION ALL
SELECT `event`.`household_id`, 'events[].severe', 'wrong-type' FROM `event` WHERE NOT (`severe` IN (0, 1))
UNION ALL
SELECT `event`.`household_id`, 'events[].causedHardship', 'wrong-type' FROM `event` WHERE NOT (`caused_hardship` IN (0, 1))
UNION ALL
SELECT `event`.`household_id`, 'events[].date', 'bad-date' FROM `event` WHERE NOT (`date` BETWEEN DATE '1900-01-01' AND DATE '2100-12-31')
UNION ALL
SELECT `event`.`household_id`, 'events', 'too-many' FROM `event` GROUP BY `event`.`household_id` HAVING COUNT(*) > 1000
UNION ALL
SELECT `event`.`household_id`, 'events', 'unknown-id' FROM `event` LEFT JOIN `household` ON `household`.`id` = `event`.`household_id` WHERE `household`.`id` IS NULL;
