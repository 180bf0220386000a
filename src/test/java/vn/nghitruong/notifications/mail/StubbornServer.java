package vn.nghitruong.notifications.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that gives the answers a test wants; where it has none for a word, it says nothing any more. */
public final class StubbornServer implements Closeable {
    /** What a polite server says. */
    private static final Map<String, String> POLITE = Map.of(
            "connect",
            "220 xin chao",
            "EHLO",
            "250 ok",
            "MAIL",
            "250 ok",
            "RCPT",
            "250 ok",
            "DATA",
            "354 go on",
            ".",
            "250 taken",
            "RSET",
            "250 ok",
            "QUIT",
            "221 bye");

    private final ServerSocket server;
    private final Map<String, String> answers;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private StubbornServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Takes connections and says nothing. */
    public static StubbornServer silent() throws IOException {
        return new StubbornServer(Map.of());
    }

    /** Polite, but to one word it gives another answer, or none where that is empty. */
    public static StubbornServer answering(String word, String answer) throws IOException {
        var answers = new java.util.HashMap<>(POLITE);
        if (answer.isEmpty()) {
            answers.remove(word);
        } else {
            answers.put(word, answer);
        }
        return new StubbornServer(answers);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How often a word was said to it. */
    public long heard(String word) {
        return said.stream().filter(word::equals).count();
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException e) {
            said.add("closed");
        }
    }

    private void talk(Socket socket) {
        try (var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            answer(socket, "connect");
            var text = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (text && !line.equals(".")) {
                    continue;
                }
                var word = line.split("[ :]")[0];
                text = word.equals("DATA");
                answer(socket, word);
            }
        } catch (SocketException e) {
            said.add("broken off");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void answer(Socket socket, String word) throws IOException {
        said.add(word);
        var answer = answers.get(word);
        if (answer != null) {
            socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
