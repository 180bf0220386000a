-- Councils founded before there were files: whoever looks after the council's papers sees what was quarantined, and the
-- chair and the head of the office may declare that something is no secret. A new council gets this from its founding.
insert into post_permission (post_id, permission)
select p.id, v.permission from post p
join (values ('quan-tri', 'files:quarantine'), ('chu-tich', 'files:quarantine'), ('chu-tich', 'files:release'),
             ('pho-chu-tich', 'files:quarantine'), ('pho-chu-tich', 'files:release'),
             ('chanh-van-phong', 'files:quarantine'), ('chanh-van-phong', 'files:release'),
             ('can-bo-van-phong', 'files:quarantine')) v (post, permission) on v.post = p.code
on conflict do nothing;
