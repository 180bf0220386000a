package vn.nghitruong.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.web.http.CookieSerializer;
import vn.nghitruong.platform.Texts;

/** What holds at the door for every request. Who may do what inside, the controllers say with {@code @PreAuthorize}. */
@Configuration
class SecurityConfig {
    static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    private static final String[] FOR_EVERYBODY = {
        "/",
        "/dang-nhap",
        "/dat-mat-khau/**",
        "/phieu",
        "/phieu/**",
        "/lich.ics",
        "/health",
        "/error",
        "/css/**",
        "/img/**",
        "/js/**",
        "/webjars/**"
    };

    private static final List<String> FORMS_OF_STRANGERS = List.of("/dang-nhap", "/dat-mat-khau/", "/phieu");

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new BoundCsrfTokens();
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    /** Whether it is a form that people fill in before they are signed in. */
    static boolean isForStrangers(HttpServletRequest request) {
        return FORMS_OF_STRANGERS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    /** The database has no sign for NUL: what holds one is refused at the door. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            AccountSessions sessions,
            CsrfTokenRepository csrfTokens,
            FormRefused formRefused,
            Texts texts) {
        return http.authorizeHttpRequests(requests -> requests
                        // Pages of what went wrong are rendered by a second pass of the request that was refused.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(FOR_EVERYBODY)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .addFilterBefore(new SameOrigin(texts), CsrfFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(formRefused))
                // The name under which the history records what a stranger did, with a link for instance.
                .anonymous(stranger -> stranger.principal("khách"))
                .logout(logout -> logout.logoutUrl("/dang-xuat")
                        .addLogoutHandler((request, response, who) -> sessions.end(request))
                        .logoutSuccessUrl("/dang-nhap?da-ra"))
                .headers(SecurityConfig::headers)
                .build();
    }

    /** Files with a fingerprint keep the long life they set themselves; every other answer is kept nowhere. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .contentTypeOptions(Customizer.withDefaults())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        strict -> strict.includeSubDomains(false).maxAgeInSeconds(31_536_000));
    }
}
