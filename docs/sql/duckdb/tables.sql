-- Generated from data/*.json by `npm run generate`. Do not edit. docs/sql.md says how it is used.
-- As of 2021-02-25 under the default readings; another day or reading is another text: see docs/sql.md.
CREATE TABLE "household" (
  "id" VARCHAR NOT NULL PRIMARY KEY,
  "registration" VARCHAR,
  "risk_eliminated" BOOLEAN,
  "monitoring_known" BOOLEAN,
  "extreme_poverty" BOOLEAN,
  "income_stable" BOOLEAN,
  "housing_grade" VARCHAR,
  "housing_unsafe" BOOLEAN,
  "risks_unstable_work" BOOLEAN,
  "risks_natural_disaster" BOOLEAN,
  "risks_accident" BOOLEAN,
  "causes_natural_disaster" BOOLEAN,
  "causes_accident" BOOLEAN,
  "focus_area" VARCHAR,
  "members_complete" BOOLEAN,
  "events_complete" BOOLEAN,
  CHECK ("registration" COLLATE "C" IN ('poor', 'lifted', 'monitored', 'edge', 'sudden-hardship', 'ordinary')),
  CHECK ("housing_grade" COLLATE "C" IN ('A', 'B', 'C', 'D')),
  CHECK ("focus_area" COLLATE "C" IN ('met', 'unmet', 'unknown')),
  CHECK (("housing_grade" IN ('C', 'D')) = "housing_unsafe")
);
CREATE TABLE "member" (
  "household_id" VARCHAR NOT NULL,
  "sex" VARCHAR,
  "age" INTEGER,
  "birth_date" DATE,
  "health_serious_illness" BOOLEAN,
  "health_chronic_illness" BOOLEAN,
  "disability" BOOLEAN,
  "schooling" VARCHAR,
  "college_entrance_exam" DATE,
  "college_entrance_exam_none" BOOLEAN,
  "employment" VARCHAR,
  "left_behind" BOOLEAN,
  "extreme_poverty" BOOLEAN,
  CHECK ("sex" COLLATE "C" IN ('female', 'male')),
  CHECK ("age" IS NULL OR FLOOR("age") = "age"),
  CHECK ("age" BETWEEN 0 AND 150),
  CHECK ("birth_date" BETWEEN DATE '1900-01-01' AND DATE '2100-12-31'),
  CHECK ("schooling" COLLATE "C" IN ('not-in-school', 'preschool', 'primary', 'junior', 'senior-1', 'senior-2', 'senior-3', 'vocational-1', 'vocational-2', 'vocational-3', 'higher')),
  CHECK ("college_entrance_exam" BETWEEN DATE '1900-01-01' AND DATE '2100-12-31'),
  CHECK ("employment" COLLATE "C" IN ('none', 'farming', 'odd-jobs', 'stable', 'self-employed')),
  CHECK ("age" IS NULL OR "birth_date" IS NULL),
  CHECK ("college_entrance_exam" IS NULL OR NOT COALESCE("college_entrance_exam_none", FALSE))
);
CREATE TABLE "income" (
  "household_id" VARCHAR NOT NULL,
  "period_end" DATE NOT NULL,
  "per_capita" DOUBLE PRECISION,
  "total" DOUBLE PRECISION,
  "basis" VARCHAR,
  CHECK ("period_end" BETWEEN DATE '1900-01-01' AND DATE '2100-12-31'),
  CHECK ("per_capita" BETWEEN -1.7976931348623157e+308 AND 1.7976931348623157e+308),
  CHECK ("total" BETWEEN -1.7976931348623157e+308 AND 1.7976931348623157e+308),
  CHECK ("basis" COLLATE "C" IN ('disposable', 'net')),
  CHECK ("per_capita" IS NOT NULL OR "total" IS NOT NULL)
);
CREATE TABLE "event" (
  "household_id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "severe" BOOLEAN,
  "caused_hardship" BOOLEAN,
  "date" DATE,
  CHECK ("kind" COLLATE "C" IN ('flood', 'drought', 'typhoon', 'hail-wind', 'freeze', 'snow', 'sandstorm', 'earthquake', 'collapse', 'landslide', 'debris-flow', 'storm-surge', 'tsunami', 'wildfire', 'biological', 'accident')),
  CHECK ("date" BETWEEN DATE '1900-01-01' AND DATE '2100-12-31')
);
