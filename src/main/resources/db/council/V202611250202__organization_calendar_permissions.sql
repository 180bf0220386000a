-- Councils founded before the pages of rules and days off existed; later ones get this from their table of posts.
insert into post_permission (post_id, permission)
    select id, 'calendar:read' from post on conflict do nothing;
insert into post_permission (post_id, permission)
    select id, 'calendar:manage' from post where code in ('quan-tri', 'chanh-van-phong', 'can-bo-van-phong')
    on conflict do nothing;
