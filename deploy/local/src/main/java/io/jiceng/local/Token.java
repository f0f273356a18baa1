package io.jiceng.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** {@code make -s token USER=kt-admin}: prints a bearer token from the running sign-in provider. */
final class Token {
  private static final Pattern USER = Pattern.compile("[a-z0-9-]+");
  private static final Pattern ACCESS_TOKEN =
      Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private Token() {}

  static void main(String[] arguments) throws InterruptedException {
    if (arguments.length != 1 || !USER.matcher(arguments[0]).matches()) {
      fail("Say whose token: make -s token USER=kt-admin");
    }
    var endpoint = URI.create("http://127.0.0.1:%d/jiceng/token".formatted(Ports.usual().signIn()));
    var form = "grant_type=password&client_id=make&password=none&username=" + arguments[0];
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      var token = ACCESS_TOKEN.matcher(answer.body());
      if (answer.statusCode() != 200 || !token.find()) {
        fail("The sign-in provider refused: " + answer.body());
      }
      System.out.println(token.group(1));
    } catch (IOException e) {
      fail(
          "The sign-in provider does not answer at %s; start the stack: make run"
              .formatted(endpoint));
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
