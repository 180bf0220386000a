-- Councils founded before months were frozen: the Office freezes and keeps targets and baselines, the Standing Committee
-- approves. A new council gets this from its founding.
insert into post_permission (post_id, permission)
select p.id, v.permission from post p
join (values ('quan-tri', 'indicators:freeze'), ('quan-tri', 'indicators:manage'),
             ('chanh-van-phong', 'indicators:freeze'), ('chanh-van-phong', 'indicators:manage'),
             ('can-bo-van-phong', 'indicators:freeze'), ('can-bo-van-phong', 'indicators:manage'),
             ('chu-tich', 'indicators:approve'), ('pho-chu-tich', 'indicators:approve')) v (post, permission) on v.post = p.code
on conflict do nothing;
