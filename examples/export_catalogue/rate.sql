-- Rates sheets with the tables that `export_catalogue --format sql` prints, in the same part of SQL.
--
-- A panel is a council's sheets of one product. A choice is a level that a member ticked; a criterion on which no level is met has none.
-- These views add up and compare; they check nothing. That a sheet has one level a criterion, one case, and points on story-only criteria
-- only with a story is the caller's to see to, and so are grounds of elimination and stop, and a limit on the spread of totals.

CREATE TABLE panel (
    panel_id VARCHAR(40) NOT NULL,
    set_id VARCHAR(20) NOT NULL,
    edition_code VARCHAR(20) NOT NULL,
    PRIMARY KEY (panel_id),
    FOREIGN KEY (set_id, edition_code) REFERENCES ocop_set_edition (set_id, edition_code)
);

CREATE TABLE sheet (
    panel_id VARCHAR(40) NOT NULL,
    member_no INTEGER NOT NULL,
    PRIMARY KEY (panel_id, member_no),
    FOREIGN KEY (panel_id) REFERENCES panel (panel_id)
);

CREATE TABLE choice (
    panel_id VARCHAR(40) NOT NULL,
    member_no INTEGER NOT NULL,
    level_id VARCHAR(40) NOT NULL,
    PRIMARY KEY (panel_id, member_no, level_id),
    FOREIGN KEY (panel_id, member_no) REFERENCES sheet (panel_id, member_no),
    FOREIGN KEY (level_id) REFERENCES ocop_level (level_id)
);

-- The points of each sheet.
CREATE VIEW sheet_points AS
SELECT s.panel_id, s.member_no,
       COALESCE(SUM(l.points), 0) AS total,
       COALESCE(SUM(CASE WHEN c.part_code = 'A' THEN l.points ELSE 0 END), 0) AS part_a,
       COALESCE(SUM(CASE WHEN c.part_code = 'B' THEN l.points ELSE 0 END), 0) AS part_b,
       COALESCE(SUM(CASE WHEN c.part_code = 'C' THEN l.points ELSE 0 END), 0) AS part_c
FROM sheet s
LEFT JOIN choice x ON x.panel_id = s.panel_id AND x.member_no = s.member_no
LEFT JOIN ocop_level l ON l.level_id = x.level_id
LEFT JOIN ocop_criterion c ON c.criterion_id = l.criterion_id
GROUP BY s.panel_id, s.member_no;

-- The sums over a panel; the exact score is sum_points / members, which nothing here rounds.
CREATE VIEW panel_points AS
SELECT panel_id, COUNT(*) AS members, SUM(total) AS sum_points,
       SUM(part_a) AS sum_a, SUM(part_b) AS sum_b, SUM(part_c) AS sum_c
FROM sheet_points
GROUP BY panel_id;

-- The star of the band that the score falls in.
CREATE VIEW panel_band AS
SELECT p.panel_id, MAX(b.star) AS band
FROM panel p
JOIN panel_points q ON q.panel_id = p.panel_id
JOIN ocop_band b ON b.edition_code = p.edition_code AND q.sum_points >= b.from_points * q.members
GROUP BY p.panel_id;

-- The printed minima that half of the sheets or more leave unmet (reading 9 of the library).
CREATE VIEW panel_unmet AS
SELECT p.panel_id, m.level_id, m.minimum_star
FROM panel p
JOIN panel_points q ON q.panel_id = p.panel_id
JOIN ocop_criterion c ON c.set_id = p.set_id
JOIN ocop_level m ON m.criterion_id = c.criterion_id AND m.minimum_star IS NOT NULL
WHERE 2 * (
    SELECT COUNT(*)
    FROM choice x
    JOIN ocop_level l ON l.level_id = x.level_id
    WHERE x.panel_id = p.panel_id AND l.criterion_id = m.criterion_id AND l.sort_order >= m.sort_order
      AND COALESCE(l.case_code, '-') = COALESCE(m.case_code, '-')
) <= q.members;

-- The highest star up to the band's whose minima, and those of the lower stars, are met (reading 3). Where the edition has its minima
-- attested, what the council attested limits it too.
CREATE VIEW panel_star AS
SELECT b.panel_id, MAX(s.star) AS star
FROM panel_band b
JOIN panel p ON p.panel_id = b.panel_id
JOIN ocop_band s ON s.edition_code = p.edition_code AND s.star <= b.band
WHERE NOT EXISTS (
    SELECT u.level_id FROM panel_unmet u WHERE u.panel_id = b.panel_id AND u.minimum_star <= s.star
)
GROUP BY b.panel_id;
