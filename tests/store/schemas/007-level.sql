BEGIN TRANSACTION;
CREATE TABLE attempt (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                uuid TEXT NOT NULL UNIQUE,
                problem TEXT NOT NULL,
                topic TEXT NOT NULL,
                difficulty TEXT NOT NULL,
                language TEXT NOT NULL,
                source_hash TEXT NOT NULL,
                mode TEXT NOT NULL,
                verdict TEXT NOT NULL,
                cases_passed INTEGER NOT NULL,
                cases_total INTEGER NOT NULL,
                submission_ns INTEGER,
                reference_ns INTEGER,
                ratio REAL,
                ratio_low REAL,
                ratio_high REAL,
                ratio_limit REAL,
                borderline INTEGER,
                cpp_ratio REAL,
                n INTEGER,
                family TEXT,
                growth_found TEXT,
                growth_expected TEXT,
                growth_sure INTEGER,
                memory_kib INTEGER,
                compile_seconds REAL,
                compile_cached INTEGER,
                seed TEXT NOT NULL,
                judge_version TEXT NOT NULL,
                started_at TEXT NOT NULL,
                seconds REAL NOT NULL,
                counterexample TEXT
            , session TEXT, file_hash TEXT, level TEXT);
INSERT INTO "attempt" VALUES(1,'6f1c2a34-9a52-4f0e-8a57-0d4c5f3b2e11','graphs/network-delay-time','graphs','hard','py','f00d','run','wrong_answer',812,5321,812345,752171,1.5,1.25,1.75,10.0,1,33.5,100000,'grid','O(n^2)','O(n)',1,5120,0.44,1,'1180591620717411303424','0.1.0','2025-03-01T12:00:00.000000+00:00',2.25,'{"args":[[3,3],6],"expected":[0,1],"got":[],"answered":true,"labels":["tie","duplicates","cycle"],"tier":"fixed","stdout":"hello\n","stderr":"","note":null,"trace":null,"why":"ties","smallest_of":null,"scope":null,"earlier":null,"family":null,"omitted":{}}',NULL,'4e392da004583c15db6ba5f8ee2dc75e5d192773d73789b115e404346f276cf5','bare');
CREATE TABLE attempt_check (
                attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                passed INTEGER,
                PRIMARY KEY (attempt_id, position)
            ) WITHOUT ROWID
            ;
INSERT INTO "attempt_check" VALUES(1,0,'works/construct',1);
INSERT INTO "attempt_check" VALUES(1,1,'exceptions/copy',0);
INSERT INTO "attempt_check" VALUES(1,2,'cost/swap',NULL);
CREATE TABLE attempt_label (
                attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                label TEXT NOT NULL,
                PRIMARY KEY (attempt_id, position)
            ) WITHOUT ROWID
            ;
INSERT INTO "attempt_label" VALUES(1,2,'cycle');
INSERT INTO "attempt_label" VALUES(1,1,'duplicates');
INSERT INTO "attempt_label" VALUES(1,0,'tie');
CREATE TABLE code (
                id INTEGER PRIMARY KEY,
                hash TEXT NOT NULL UNIQUE,
                compressed BLOB NOT NULL
            );
INSERT INTO "code" VALUES(1,'4e392da004583c15db6ba5f8ee2dc75e5d192773d73789b115e404346f276cf5',X'789C4BCE492C2E5608CECF292DC9CCCFB3E252008294D43485BCD492F2FCA26C97D49CC4CA90CCDC548DE2D49C341D851220B35847214F47215B13A218048A524B4A8BF2140CB80009BA1847');
CREATE TABLE event (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                uuid TEXT NOT NULL UNIQUE,
                at TEXT NOT NULL,
                kind TEXT NOT NULL,
                problem TEXT,
                session TEXT,
                data TEXT NOT NULL
            );
INSERT INTO "event" VALUES(1,'8d0c1f52-1b7e-4a5e-9a35-5a2f0c1e7d10','2025-03-01T12:05:00.000000+00:00','opened','arrays/two-sum','s-1','{"seconds":900}');
CREATE TABLE finding (
                attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                kind TEXT NOT NULL,
                message TEXT NOT NULL,
                line INTEGER,
                PRIMARY KEY (attempt_id, position)
            ) WITHOUT ROWID
            ;
INSERT INTO "finding" VALUES(1,0,'undefined-behaviour','index 3 out of bounds',7);
INSERT INTO "finding" VALUES(1,1,'slow-growth','quadratic',NULL);
CREATE TABLE migration (position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version TEXT NOT NULL);
INSERT INTO "migration" VALUES(1,'attempt','0.1.0');
INSERT INTO "migration" VALUES(2,'saved_case','0.1.0');
INSERT INTO "migration" VALUES(3,'event','0.1.0');
INSERT INTO "migration" VALUES(4,'attempt_in_short','0.1.0');
INSERT INTO "migration" VALUES(5,'own_case','0.1.0');
INSERT INTO "migration" VALUES(6,'code','0.2.0');
INSERT INTO "migration" VALUES(7,'level','0.2.0');
CREATE TABLE saved_case (
                id INTEGER PRIMARY KEY,
                problem TEXT NOT NULL,
                args TEXT NOT NULL,
                saved_at TEXT NOT NULL, own INTEGER NOT NULL DEFAULT 0,
                UNIQUE (problem, args)
            );
INSERT INTO "saved_case" VALUES(1,'arrays/two-sum','[[3,3],6]','2025-03-01T12:00:00.000000+00:00',0);
CREATE INDEX attempt_by_time ON attempt (started_at);
CREATE INDEX attempt_by_problem ON attempt (problem, started_at);
CREATE INDEX attempt_label_by_label ON attempt_label (label);
CREATE INDEX event_by_kind ON event (kind, at);
CREATE INDEX event_by_session ON event (session);
CREATE INDEX attempt_by_session ON attempt (session) WHERE session IS NOT NULL;
CREATE INDEX attempt_in_short ON attempt (problem, language, mode, verdict, started_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('attempt',1);
INSERT INTO "sqlite_sequence" VALUES('event',1);
COMMIT;
